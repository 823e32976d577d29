package org.nextlevel.stack.proof.loss;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.operation.PartStatus.Health;
import org.nextlevel.stack.part.KafkaAccess;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.kafka.Topic;

/**
 * Behind the demo, eight write evidence and people while parts are killed, restarted, frozen and cut off from their databases, two at a time; then all
 * that was acknowledged is there once, was told in the order of its key, and copies are what their owners have.
 */
public final class Loss implements Proof {
    private static final int ROUNDS = 8;

    private record Happening(Fault fault, Part part, Duration lasting) {
        static Happening any(RandomGenerator random) {
            Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
            return new Happening(
                    fault,
                    fault.parts().get(random.nextInt(fault.parts().size())),
                    Duration.ofMillis(random.nextInt(200, 6_000)));
        }
    }

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        new ProvedStack(stack).tellDemo(client);
        ToldEvents told = new ToldEvents(stack, Part.EVIDENCE_SERVICE);
        told.begin();
        Ledger ledger;
        Map<String, List<Long>> recoveries = new TreeMap<>();
        try (Writers writers = new Writers(stack)) {
            ledger = writers.ledger();
            writers.begin();
            awaitWrites(ledger);
            for (int round = 0; round < ROUNDS; round++) {
                List<Happening> two = two(random);
                happen(stack, two);
                long over = System.nanoTime();
                awaitWrites(ledger);
                long recovered = (System.nanoTime() - over) / 1_000_000;
                two.forEach(one -> recoveries
                        .computeIfAbsent(one.fault() + " " + one.part(), _ -> new ArrayList<>())
                        .add(recovered));
            }
        }
        say.accept("%d writes are acknowledged beside %3$d faults; others by their answers: %2$s."
                .formatted(ledger.acknowledged().get(), ledger.refused(), 2 * ROUNDS));
        say.accept(
                "Until the next of everybody's writes was acknowledged after a fault, in milliseconds: " + recoveries);
        long begun = System.nanoTime();
        awaitQuiet(stack);
        say.accept("All of it is told and handled %d ms after the last."
                .formatted((System.nanoTime() - begun) / 1_000_000));
        requireNone("Answers 500", ledger.errors());
        requireWritten(stack, ledger);
        requireNone("Events of evidence-service", told.faults());
        say.accept(
                "evidence-service told %d events, each is in Kafka, in the order of its key.".formatted(told.count()));
        requireCopied(stack, "evidence", Part.ADVISOR_SERVICE, "select tenant, id, version from evidence");
        requireCopied(stack, "employee", Part.ADVISOR_SERVICE, "select tenant, id, version from employee");
        requireCopied(stack, "employee", Part.INTEGRATION_SERVICE, "select tenant, employee_id, version from person");
        ServiceLetters.SERVICES.forEach(part -> requireNone(
                "Dead letters of %s".formatted(part),
                ServiceLetters.of(stack, client, part).waiting()));
    }

    /** Of different parts: what is killed cannot be frozen. */
    private static List<Happening> two(RandomGenerator random) {
        Happening first = Happening.any(random);
        return Stream.of(
                        first,
                        Stream.generate(() -> Happening.any(random))
                                .filter(one -> one.part() != first.part())
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private static void happen(Stack stack, List<Happening> some) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            some.stream()
                    .map(one -> CompletableFuture.runAsync(
                            () -> one.fault().happen(stack, one.part(), one.lasting()), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    /** As many as there are writers were acknowledged since. */
    private static void awaitWrites(Ledger ledger) {
        int before = ledger.acknowledged().get();
        Await.event("The next writes", () -> ledger.acknowledged().get() >= before + Writers.ALL);
    }

    private static void awaitQuiet(Stack stack) {
        Await.event(
                "Every part's being ready",
                () -> stack.status().stream().allMatch(one -> one.health() == Health.READY));
        for (Part part : ServiceLetters.SERVICES) {
            ServiceDatabase database = new ServiceDatabase(stack, part);
            Await.event(
                    "Telling what %s wrote".formatted(part), () -> database.number("select count(*) from outbox") == 0);
        }
        for (Part part : ServiceLetters.SERVICES) {
            List<String> topics = Topic.all().stream()
                    .filter(topic -> topic.readers().contains(part.module())
                            && !topic.name().equals("session-events"))
                    .map(Topic::name)
                    .toList();
            Await.event(
                    "Handling what %s reads".formatted(part),
                    () -> KafkaAccess.of(stack.layout()).brokers().waiting(part.module(), topics) == 0);
        }
    }

    private static void requireWritten(Stack stack, Ledger ledger) {
        ServiceDatabase owner = new ServiceDatabase(stack, Part.EVIDENCE_SERVICE);
        requireNone(
                "Pieces twice",
                owner.rows("select summary, count(*) from evidence group by summary having count(*) > 1"));
        TreeSet<String> lost = new TreeSet<>(ledger.evidence());
        lost.removeAll(owner.rows("select id from evidence"));
        requireNone("Acknowledged pieces that are lost", lost);
        Map<String, Integer> titles = new TreeMap<>();
        owner.rows(
                        "select external_id, substring(title from '[0-9]+$') from employee where external_id ~ '^proof-[0-9]+$'")
                .forEach(row -> titles.put(row.split("\\|")[0], Integer.parseInt(row.split("\\|")[1])));
        requireNone(
                "People whose acknowledged title is lost",
                ledger.titles().entrySet().stream()
                        .filter(one -> titles.getOrDefault(one.getKey(), 0) < one.getValue())
                        .toList());
    }

    /** The copy has what its owner has, each in the same version. */
    private static void requireCopied(Stack stack, String table, Part reader, String copies) {
        List<String> owned = new ServiceDatabase(stack, Part.EVIDENCE_SERVICE)
                .rows("select tenant, id, version from %s".formatted(table));
        List<String> copied = new ServiceDatabase(stack, reader).rows(copies);
        TreeSet<String> differing = new TreeSet<>(owned);
        copied.forEach(row -> {
            if (!differing.remove(row)) {
                differing.add(row);
            }
        });
        requireNone("Rows of %s that differ in %s".formatted(table, reader), differing);
    }

    private static void requireNone(String what, Collection<?> some) {
        if (!some.isEmpty()) {
            throw new StackProblem("%s: %d, such as %s"
                    .formatted(what, some.size(), some.iterator().next()));
        }
    }
}
