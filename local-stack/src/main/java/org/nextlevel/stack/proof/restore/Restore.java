package org.nextlevel.stack.proof.restore;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.proof.ServiceDatabase;
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
        Backup backup = new Backup(stack, stack.layout().home().folder().resolve("backup"));
        backup.begin();
        toTheLast(stack, backup, say);
        backup.delete();
    }

    private static void toTheLast(Stack stack, Backup backup, Consumer<String> say) {
        Map<String, Instant> logged;
        Instant destroyed;
        try (Writing writing = new Writing(stack, "first")) {
            writing.awaitMore(SOME);
            backup.take();
            writing.awaitMore(5 * SOME);
            destroyed = Instant.now();
            backup.destroy();
            logged = writing.logged();
        }
        comeBack(stack, backup, destroyed, say);
        TreeSet<String> lost = missing(stack, logged.keySet());
        say.accept("To the last: of %d acknowledged pieces %d are lost, with the log that was not archived yet."
                .formatted(logged.size(), lost.size()));
        Violations.requireNone(
                "Lost pieces that were archived",
                lost.stream()
                        .filter(id -> logged.get(id).isBefore(destroyed.minus(LOST)))
                        .toList());
    }

    /** As operations/restore.md says. */
    private static void comeBack(Stack stack, Backup backup, Instant destroyed, Consumer<String> say) {
        long begun = System.nanoTime();
        Reconciliation reconciliation = new Reconciliation(stack);
        reconciliation.stopServices();
        backup.restore();
        long restored = System.nanoTime();
        reconciliation.run(destroyed.minus(LOST));
        long reconciled = System.nanoTime();
        reconciliation.requireEqual();
        try (Writing writing = new Writing(stack, "after-" + destroyed.getEpochSecond())) {
            writing.awaitMore(SOME);
        }
        new Quiet(stack).await();
        reconciliation.requireEqual();
        ProvedStack proved = new ProvedStack(stack);
        proved.requireNoDeadLetters(HttpClient.newHttpClient());
        proved.requireReady();
        say.accept(
                "Restored in %d s and reconciled in %d s; copies are what their owners have, also behind the next %d writes."
                        .formatted(seconds(begun, restored), seconds(restored, reconciled), SOME));
    }

    private static TreeSet<String> missing(Stack stack, Collection<String> pieces) {
        TreeSet<String> missing = new TreeSet<>(pieces);
        missing.removeAll(new ServiceDatabase(stack, Part.EVIDENCE_SERVICE).rows("select id from evidence"));
        return missing;
    }

    private static long seconds(long from, long until) {
        return Duration.ofNanos(until - from).toSeconds();
    }
}
