package org.nextlevel.stack.proof.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.Violations;

/** Where there are two of each, one after the other is told to end and started again, as an update does it. */
record RollingRestart(Stack stack, Ledger ledger) {
    private static final List<Part> PARTS = List.of(
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY);

    /**
     * How many instances were restarted.
     *
     * @throws org.nextlevel.stack.server.StackProblem when a write failed meanwhile, with the instance and the answer
     */
    int run() {
        List<Part> instances = PARTS.stream()
                .flatMap(part -> Stream.concat(part.second().stream(), Stream.of(part)))
                .toList();
        List<String> failed = new ArrayList<>();
        instances.forEach(instance -> {
            Map<String, Integer> refused = refusedDuring(() -> restart(instance));
            if (!refused.isEmpty()) {
                failed.add("%s at that of %s".formatted(refused, instance));
            }
        });
        Violations.requireNone("Restarts in turn at which writes failed", failed);
        return instances.size();
    }

    private void restart(Part instance) {
        stack.stop(instance);
        stack.start(instance);
        ledger.awaitWrites();
    }

    private Map<String, Integer> refusedDuring(Runnable action) {
        Map<String, Integer> before = Map.copyOf(ledger.refused());
        action.run();
        return ledger.refusedBeside(before);
    }
}
