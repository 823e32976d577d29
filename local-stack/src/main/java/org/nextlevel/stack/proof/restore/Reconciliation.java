package org.nextlevel.stack.proof.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.operation.PartStatus.Health;
import org.nextlevel.stack.part.KafkaAccess;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.rebuild.Rebuild;
import org.nextlevel.stack.server.kafka.Topic;

/** Brings services that came back from a backup and what Kafka has to agree, as {@code docs/operations/restore.md} says. */
record Reconciliation(Stack stack) {
    /** A record is handled, and a transaction committed, long before that. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private static final String NEW_FEEDS = "update feed set id = gen_random_uuid()";

    /** What each copy has to equal: the query of the owner's things, and that of the copy. */
    private record Copied(String owned, Part reader, String copies) {}

    private static final List<Copied> COPIES = List.of(
            new Copied(
                    "select tenant, id, version from evidence",
                    Part.ADVISOR_SERVICE,
                    "select tenant, id, version from evidence"),
            new Copied(
                    "select tenant, id, version, level, manager_id, active from employee",
                    Part.ADVISOR_SERVICE,
                    "select tenant, id, version, level, manager_id, active from employee"),
            new Copied(
                    "select tenant, id, version from employee",
                    Part.INTEGRATION_SERVICE,
                    "select tenant, employee_id, version from person"),
            new Copied(
                    "select tenant, id, version, level from employee",
                    Part.FRAMEWORK_SERVICE,
                    "select tenant, employee_id, version, level from position"));

    void stopServices() {
        stack.stop(Part.API_GATEWAY);
        ServiceLetters.SERVICES.forEach(stack::stop);
    }

    /**
     * Returns when services serve again.
     *
     * @param restoredTo the moment to which the databases came back, or an earlier one
     */
    void run(Instant restoredTo) {
        for (Part service : ServiceLetters.SERVICES) {
            KafkaAccess.of(stack.layout())
                    .brokers()
                    .rewind(service.module(), topicsOf(service), restoredTo.minus(MARGIN));
        }
        new ServiceDatabase(stack, Part.INTEGRATION_SERVICE).run(NEW_FEEDS);
        stack.start(ServiceLetters.SERVICES.toArray(Part[]::new));
        awaitQuiet();
        ServiceLetters.SERVICES.forEach(service -> new Rebuild(stack, service, (part, what) -> {}).run());
        awaitQuiet();
        stack.start(Part.API_GATEWAY);
    }

    /** Returns when all is told and handled. */
    void awaitQuiet() {
        Await.event(
                "Every service's being ready",
                () -> stack.status().stream()
                        .filter(one -> ServiceLetters.SERVICES.contains(one.part()))
                        .allMatch(one -> one.health() == Health.READY));
        for (Part service : ServiceLetters.SERVICES) {
            ServiceDatabase database = new ServiceDatabase(stack, service);
            Await.event(
                    "Telling what %s wrote".formatted(service),
                    () -> database.number("select count(*) from outbox") == 0);
        }
        for (Part service : ServiceLetters.SERVICES) {
            Await.event(
                    "Handling what %s reads".formatted(service),
                    () -> KafkaAccess.of(stack.layout()).brokers().waiting(service.module(), topicsOf(service)) == 0);
        }
    }

    /** Each copy has what its owner has, row by row. */
    void requireEqual() {
        ServiceDatabase owner = new ServiceDatabase(stack, Part.EVIDENCE_SERVICE);
        for (Copied one : COPIES) {
            TreeSet<String> differing = new TreeSet<>(owner.rows(one.owned()));
            new ServiceDatabase(stack, one.reader()).rows(one.copies()).forEach(row -> {
                if (!differing.remove(row)) {
                    differing.add(row);
                }
            });
            Restore.requireNone(
                    "Rows of '%s' that are otherwise in %s".formatted(one.owned(), one.reader()), differing);
        }
    }

    private static List<String> topicsOf(Part service) {
        return Topic.all().stream()
                .filter(topic -> topic.readers().contains(service.module())
                        && !topic.name().equals("session-events"))
                .map(Topic::name)
                .toList();
    }
}
