package org.nextlevel.stack.proof.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** Several read one page after the other and compare each answer with what it was before; a 503 is no answer. */
final class Readers implements AutoCloseable {
    private static final String READINESS = "/api/employees/me/readiness";

    /** What stands on copies, of each service that keeps some, by who reads it. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "acme-engineer",
            List.of(
                    READINESS,
                    "/api/employees/me/readiness/history?limit=200",
                    "/api/employees/me/evidence?limit=200",
                    "/api/employees/me/advice",
                    "/api/employees/me/timing",
                    "/api/cases?limit=200"),
            "acme-manager",
            List.of("/api/employees/me/team", "/api/employees/me/reports?limit=200", "/api/cases?limit=200"),
            "acme-hr-two",
            List.of("/api/frameworks?limit=200", "/api/promotions?limit=200"));

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a list says of a person beside the id. */
    private static final List<String> NAMES = List.of("name", "title");

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Map<Person, List<String>> readers = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicInteger right = new AtomicInteger();
    private final AtomicInteger nameless = new AtomicInteger();
    private final AtomicInteger unavailable = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Readers(Stack stack, HttpClient client) {
        String gateway = stack.layout().addresses().url(Part.API_GATEWAY);
        PAGES.forEach((user, pages) -> {
            Person reader = new Person(client, gateway, user, stack.token(user));
            readers.put(reader, pages.contains(READINESS) ? withItsEvidence(reader, pages) : pages);
        });
    }

    /** And what counts for the first requirement that the assessment names. */
    private static List<String> withItsEvidence(Person reader, List<String> pages) {
        String requirement = reader.get(READINESS)
                .expect(200)
                .body()
                .at("/requirements/0/expectationId")
                .asText();
        List<String> all = new ArrayList<>(pages);
        all.add(READINESS + "/evidence?limit=200&expectationId=" + requirement);
        return all;
    }

    /** Reads everything once, and from then on again and again. */
    void begin() {
        readers.forEach((reader, pages) -> pages.forEach(
                page -> before.put(reader.name() + page, text(reader.get(page).expect(200)))));
        readers.forEach((reader, pages) -> threads.submit(() -> {
            while (!isOver.get()) {
                pages.forEach(page -> read(reader, page));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }));
    }

    /** Returns when each has its last answer. */
    @Override
    public void close() {
        isOver.set(true);
        threads.close();
    }

    /** How many answers were what they were before. */
    int right() {
        return right.get();
    }

    /** How many of them named people by their ids alone, since whoever knows their names was away. */
    int nameless() {
        return nameless.get();
    }

    /** How many were a 503, or none while a service was restarted. */
    int unavailable() {
        return unavailable.get();
    }

    /** The others. */
    Queue<String> wrong() {
        return wrong;
    }

    /** What is read now otherwise than before. */
    List<String> differing() {
        return readers.entrySet().stream()
                .flatMap(reader -> reader.getValue().stream()
                        .filter(page -> !text(reader.getKey().get(page).expect(200))
                                .equals(before.get(reader.getKey().name() + page)))
                        .map(page -> reader.getKey().name() + " " + page))
                .toList();
    }

    private void read(Person reader, String page) {
        try {
            Answer answer = reader.get(page);
            if (answer.status() == 503) {
                unavailable.incrementAndGet();
            } else if (answer.status() == 200 && text(answer).equals(before.get(reader.name() + page))) {
                right.incrementAndGet();
            } else if (answer.status() == 200
                    && withoutNames(text(answer)).equals(withoutNames(before.get(reader.name() + page)))) {
                right.incrementAndGet();
                nameless.incrementAndGet();
            } else {
                wrong.add("%s %s: %d %s".formatted(reader.name(), page, answer.status(), text(answer)));
            }
        } catch (StackProblem noAnswer) {
            unavailable.incrementAndGet();
        }
    }

    private static String withoutNames(String text) {
        try {
            JsonNode body = JSON.readTree(text);
            body.findParents("id").forEach(thing -> ((ObjectNode) thing).remove(NAMES));
            return body.toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the moment up to which the copies were told: that is another after each rebuild. */
    private static String text(Answer answer) {
        JsonNode body = answer.body().deepCopy();
        body.findParents("asOf").forEach(parent -> ((ObjectNode) parent).remove("asOf"));
        return body.toString();
    }
}
