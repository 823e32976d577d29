package org.nextlevel.stack.proof.poison;

import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.Letter;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.part.KafkaAccess;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.kafka.KafkaUsers;
import org.nextlevel.stack.server.kafka.Topic;

/** Writes every kind of bad record on every topic, and asks whether what comes behind is handled and each of them is seen. */
public final class Poison implements Proof {
    /** A type of each topic that its readers read. */
    private static final Map<String, String> TYPES = Map.of(
            "framework-events", "FrameworkPublished",
            "people-events", "EmployeeChanged",
            "evidence-events", "EvidenceShared",
            "advice-events", "CaseClosed",
            "integration-events", "ErasureAcknowledged",
            "session-events", "ServiceAccountUsed");

    /** What the services read of sessions without the inbox is a log of their own, in which garbage is passed over. */
    private static final String SESSIONS = "session-events";

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        Map<String, String> written = write(stack, random);
        say.accept("%d bad records are written on %d topics.".formatted(written.size(), TYPES.size()));
        long begun = System.nanoTime();
        ServiceLetters.SERVICES.forEach(part -> awaitHandled(stack, part));
        say.accept("Nothing waits behind them after %d ms.".formatted((System.nanoTime() - begun) / 1_000_000));
        new Quiet(stack).awaitReady();
        requireSeen(stack, client, written, say);
        new Mended(stack, client).run(say);
        ServiceLetters.SERVICES.forEach(part -> settle(ServiceLetters.of(stack, client, part)));
    }

    /** An operator is done with all of them. */
    private static void settle(ServiceLetters letters) {
        letters.waiting().forEach(letters::done);
        if (!letters.waiting().isEmpty()) {
            throw new StackProblem("Dead letters wait that an operator is done with.");
        }
    }

    /** Where each stands in Kafka, with its topic and kind. */
    private static Map<String, String> write(Stack stack, RandomGenerator random) {
        KafkaAccess access = KafkaAccess.of(stack.layout());
        Map<String, Object> settings = new HashMap<>(access.users().client(KafkaUsers.ADMIN));
        settings.put("bootstrap.servers", access.brokers().bootstrapServers());
        settings.put("compression.type", "lz4");
        settings.put("max.request.size", 6_000_000);
        Map<String, String> written = new TreeMap<>();
        try (var kafka = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Topic topic : Topic.all()) {
                var poisons = new Poisons(topic.name(), topic.owner(), TYPES.get(topic.name()));
                for (var kind : poisons.all("poison-" + random.nextInt(1_000)).entrySet()) {
                    RecordMetadata place = kafka.send(kind.getValue()).get();
                    written.put(
                            "%s-%d@%d".formatted(place.topic(), place.partition(), place.offset()),
                            topic.name() + ": " + kind.getKey());
                }
            }
            return written;
        } catch (ExecutionException e) {
            throw new StackProblem(
                    "Kafka did not take a bad record: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while writing.", e);
        }
    }

    private static void awaitHandled(Stack stack, Part part) {
        List<String> topics = Topic.handledBy(part.module());
        var brokers = KafkaAccess.of(stack.layout()).brokers();
        Await.event("Handling what %s reads".formatted(part), () -> brokers.waiting(part.module(), topics) == 0);
    }

    /** Each by all who read its topic when it can be no event, else by one at least: not all of them read all types. */
    private static void requireSeen(Stack stack, HttpClient client, Map<String, String> written, Consumer<String> say) {
        Map<String, Set<Part>> seen = new TreeMap<>();
        for (Part part : ServiceLetters.SERVICES) {
            List<Letter> waiting = ServiceLetters.of(stack, client, part).waiting();
            waiting.forEach(letter ->
                    seen.computeIfAbsent(letter.place(), _ -> new TreeSet<>()).add(part));
            say.accept("%s shows %d dead letters: %s"
                    .formatted(
                            part,
                            waiting.size(),
                            waiting.stream()
                                    .collect(Collectors.groupingBy(
                                            Letter::reason, TreeMap::new, Collectors.counting()))));
        }
        List<String> unseen = written.entrySet().stream()
                .filter(record -> !record.getValue().startsWith(SESSIONS))
                .filter(record -> !seen.containsKey(record.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!unseen.isEmpty()) {
            throw new StackProblem("No operator sees " + unseen);
        }
    }
}
