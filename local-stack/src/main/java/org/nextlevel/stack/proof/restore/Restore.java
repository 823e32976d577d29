package org.nextlevel.stack.proof.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.Violations;

/**
 * PostgreSQL is destroyed while people write and comes back to the last that is archived. Copies are what their owners have, once
 * services are reconciled with Kafka, which knows of more than the databases.
 */
public final class Restore implements Proof {
    private static final int SOME = 12;

    /** What is archived may lag by so much, and the writes of that time are lost with the disk. */
    private static final Duration LOST = Duration.ofSeconds(3L * Backup.ARCHIVED_WITHIN);

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        Backup backup = Backup.begin(stack);
        Written written;
        Instant destroyed;
        try (Writing writing = new Writing(stack, "first")) {
            writing.awaitMore(SOME);
            backup.take();
            writing.awaitMore(10 * SOME);
            destroyed = Instant.now();
            backup.destroy();
            written = writing.acknowledged();
        }
        Instant archived = destroyed.minus(LOST);
        Reconciliation reconciliation = new Reconciliation(stack);
        reconciliation.comeBack(backup::restore, archived, say);
        Owned owned = new Owned(stack);
        say.accept(
                "To the last: of %d acknowledged pieces and people %d are lost, with the log that was not archived yet."
                        .formatted(
                                written.things().size(),
                                owned.missing(written.things().keySet()).size()));
        Violations.requireNone(
                "Lost pieces and people that were archived",
                owned.missing(written.those(write -> write.isBefore(archived))));
        reconciliation.requireGoingOn(say);
        backup.delete();
    }
}
