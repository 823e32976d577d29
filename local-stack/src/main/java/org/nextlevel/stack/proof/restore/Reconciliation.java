package org.nextlevel.stack.proof.restore;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.part.KafkaAccess;
import org.nextlevel.stack.proof.Copy;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.rebuild.Rebuild;
import org.nextlevel.stack.server.kafka.Topic;

/** Brings services that came back from a backup and what Kafka has to agree, as {@code docs/operations/restore.md} says. */
record Reconciliation(Stack stack) {
    /** A record is handled, and a transaction committed, long before that. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private static final int SOME = 12;

    private static final String NEW_FEEDS = "update feed set id = gen_random_uuid()";

    private static final List<Copy> COPIES = List.of(
            new Copy(
                    "select tenant, id, version from evidence",
                    Part.ADVISOR_SERVICE,
                    "select tenant, id, version from evidence"),
            new Copy(
                    "select tenant, id, version, level, manager_id, active from employee",
                    Part.ADVISOR_SERVICE,
                    "select tenant, id, version, level, manager_id, active from employee"),
            new Copy(
                    "select tenant, id, version from employee",
                    Part.INTEGRATION_SERVICE,
                    "select tenant, employee_id, version from person"),
            new Copy(
                    "select tenant, id, version, level from employee",
                    Part.FRAMEWORK_SERVICE,
                    "select tenant, employee_id, version, level from position"));

    /**
     * Returns when services serve again, and copies are what their owners have.
     *
     * @param restore what the databases come back by
     * @param to the moment to which they do, or an earlier one
     */
    void comeBack(Runnable restore, Instant to, Consumer<String> say) {
        long begun = System.nanoTime();
        stack.stop(Part.API_GATEWAY);
        ServiceLetters.SERVICES.forEach(stack::stop);
        restore.run();
        long restored = System.nanoTime();
        reconcile(to);
        long reconciled = System.nanoTime();
        requireEqual();
        say.accept("Restored in %d s and reconciled in %d s; copies are what their owners have."
                .formatted(seconds(begun, restored), seconds(restored, reconciled)));
    }

    /** Copies are what their owners have also behind the next writes, and nothing else is wrong. */
    void requireGoingOn(Consumer<String> say) {
        try (Writing writing = new Writing(stack, "after")) {
            writing.awaitMore(SOME);
        }
        new Quiet(stack).await();
        requireEqual();
        ProvedStack proved = new ProvedStack(stack);
        proved.requireNoDeadLetters(HttpClient.newHttpClient());
        proved.requireReady();
        say.accept("They are also behind the next %d pieces and people.".formatted(SOME));
    }

    private void reconcile(Instant restoredTo) {
        for (Part service : ServiceLetters.SERVICES) {
            KafkaAccess.of(stack.layout())
                    .brokers()
                    .rewind(service.module(), Topic.handledBy(service.module()), restoredTo.minus(MARGIN));
        }
        new ServiceDatabase(stack, Part.INTEGRATION_SERVICE).run(NEW_FEEDS);
        stack.start(ServiceLetters.SERVICES.toArray(Part[]::new));
        awaitQuiet();
        ServiceLetters.SERVICES.forEach(service -> new Rebuild(stack, service, (part, what) -> {}).run());
        awaitQuiet();
        stack.start(Part.API_GATEWAY);
    }

    /** Each copy has what its owner has, row by row. */
    private void requireEqual() {
        COPIES.forEach(copy -> copy.requireEqual(stack));
    }

    /** Returns when all is told and handled; the gateway does not run yet. */
    private void awaitQuiet() {
        new Quiet(stack).await(ServiceLetters.SERVICES);
    }

    private static long seconds(long from, long until) {
        return Duration.ofNanos(until - from).toSeconds();
    }
}
