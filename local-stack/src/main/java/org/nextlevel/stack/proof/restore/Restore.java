package org.nextlevel.stack.proof.restore;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.server.StackProblem;

/**
 * PostgreSQL is destroyed twice while people write: once it comes back to the last that is archived, once to an earlier moment. Both times
 * copies are what their owners have, once services are reconciled with Kafka, which knows of more than the databases.
 */
public final class Restore implements Proof {
    private static final int SOME = 12;

    /** What is archived may lag by so much, and the writes of that time are lost with the disk. */
    private static final Duration LOST = Duration.ofSeconds(3L * Backup.ARCHIVED_WITHIN);

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        new ProvedStack(stack).tellDemo(HttpClient.newHttpClient());
        Backup backup = new Backup(stack, stack.layout().home().folder().resolve("backup"));
        backup.begin();
        toTheLast(stack, backup, say);
        toAMoment(stack, backup, say);
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
        comeBack(stack, backup, null, destroyed, say);
        TreeSet<String> lost = missing(stack, logged.keySet());
        say.accept("To the last: of %d acknowledged pieces %d are lost, with the log that was not archived yet."
                .formatted(logged.size(), lost.size()));
        requireNone(
                "Lost pieces that were archived",
                lost.stream()
                        .filter(id -> logged.get(id).isBefore(destroyed.minus(LOST)))
                        .toList());
    }

    private static void toAMoment(Stack stack, Backup backup, Consumer<String> say) {
        Map<String, Instant> before;
        Map<String, Instant> all;
        Instant moment;
        Instant destroyed;
        try (Writing writing = new Writing(stack, "second")) {
            writing.awaitMore(SOME);
            before = writing.logged();
            moment = now(stack);
            writing.awaitMore(5 * SOME);
            destroyed = Instant.now();
            backup.destroy();
            all = writing.logged();
        }
        comeBack(stack, backup, moment, destroyed, say);
        requireNone("Lost pieces from before the moment", missing(stack, before.keySet()));
        TreeSet<String> lost = missing(stack, all.keySet());
        say.accept("To a moment: %d pieces from before it are there, %d from after it are not, as was asked for."
                .formatted(before.size(), lost.size()));
        if (lost.isEmpty()) {
            throw new StackProblem("The database came back to a later moment than it was told.");
        }
    }

    /** As operations/restore.md says. */
    private static void comeBack(Stack stack, Backup backup, Instant moment, Instant destroyed, Consumer<String> say) {
        long begun = System.nanoTime();
        Reconciliation reconciliation = new Reconciliation(stack);
        reconciliation.stopServices();
        backup.restore(moment);
        long restored = System.nanoTime();
        reconciliation.run(moment == null ? destroyed.minus(LOST) : moment);
        long reconciled = System.nanoTime();
        reconciliation.requireEqual();
        try (Writing writing = new Writing(stack, "after-" + destroyed.getEpochSecond())) {
            writing.awaitMore(SOME);
        }
        reconciliation.awaitQuiet();
        reconciliation.requireEqual();
        HttpClient client = HttpClient.newHttpClient();
        ServiceLetters.SERVICES.forEach(part -> requireNone(
                "Dead letters of %s".formatted(part),
                ServiceLetters.of(stack, client, part).waiting()));
        new ProvedStack(stack).requireReady();
        say.accept(
                "Restored in %d s and reconciled in %d s; copies are what their owners have, also behind the next %d writes."
                        .formatted(seconds(begun, restored), seconds(restored, reconciled), SOME));
    }

    private static Instant now(Stack stack) {
        String now = new ServiceDatabase(stack, Part.EVIDENCE_SERVICE)
                .rows("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .getFirst();
        return Instant.parse(now);
    }

    private static TreeSet<String> missing(Stack stack, Collection<String> pieces) {
        TreeSet<String> missing = new TreeSet<>(pieces);
        missing.removeAll(new ServiceDatabase(stack, Part.EVIDENCE_SERVICE).rows("select id from evidence"));
        return missing;
    }

    private static long seconds(long from, long until) {
        return Duration.ofNanos(until - from).toSeconds();
    }

    static void requireNone(String what, Collection<?> some) {
        if (!some.isEmpty()) {
            throw new StackProblem("%s: %d, such as %s"
                    .formatted(what, some.size(), List.copyOf(some).getFirst()));
        }
    }
}
