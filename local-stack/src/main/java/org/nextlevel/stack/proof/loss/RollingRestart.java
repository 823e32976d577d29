package org.nextlevel.stack.proof.loss;

import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;

/** Where there are two of each, one after the other is told to end and started again, as an update does it. */
record RollingRestart(Stack stack, Ledger ledger) {
    private static final List<Part> PARTS = List.of(
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY);

    /** How many instances were restarted. */
    int run() {
        List<Part> instances = PARTS.stream()
                .flatMap(part -> Stream.concat(part.second().stream(), Stream.of(part)))
                .toList();
        instances.forEach(instance -> {
            stack.stop(instance);
            stack.start(instance);
            ledger.awaitWrites();
        });
        return instances.size();
    }
}
