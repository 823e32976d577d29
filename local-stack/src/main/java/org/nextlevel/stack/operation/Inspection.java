package org.nextlevel.stack.operation;

import java.util.OptionalLong;
import org.nextlevel.stack.operation.PartStatus.Health;
import org.nextlevel.stack.part.PartRunner;
import org.nextlevel.stack.process.Memory;
import org.nextlevel.stack.process.Runs;

/** Looks at one part. */
public final class Inspection {
    private Inspection() {}

    /** How the part is now. */
    public static PartStatus of(PartRunner runner, Runs runs, int port) {
        return runs.live(runner.part())
                .map(process -> new PartStatus(
                        runner.part(),
                        OptionalLong.of(process.pid()),
                        port,
                        runner.ready() ? Health.READY : Health.NOT_READY,
                        Memory.residentKilobytes(process)))
                .orElseGet(() -> {
                    // A part that is stopped on purpose is forgotten first; one that is remembered has died.
                    Health health = runs.recorded(runner.part()).isPresent() ? Health.DIED : Health.STOPPED;
                    return new PartStatus(runner.part(), OptionalLong.empty(), port, health, 0);
                });
    }
}
