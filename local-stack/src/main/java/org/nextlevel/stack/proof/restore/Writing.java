package org.nextlevel.stack.proof.restore;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;

/** The demo's engineer logs evidence, and the HR system adds people and writes somebody's title, one after the other until told to stop. */
final class Writing implements AutoCloseable {
    /** The id that the HR system has for whom each title is written of. */
    static final String OFTEN_WRITTEN = "restored";

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Stack stack;
    private final String mark;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Write> things = new ConcurrentHashMap<>();
    private final Map<String, Write> titles = new ConcurrentHashMap<>();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Begins. */
    Writing(Stack stack, String mark) {
        this.stack = stack;
        this.mark = mark;
        Person engineer = person("acme-engineer");
        Person hris = person("acme-hris");
        threads.submit(() -> {
            for (int number = 1; !isOver.get(); number++) {
                log(engineer, number);
                String title = "Engineer %s-%d".formatted(mark, number);
                put(hris, "%s-%s-%d".formatted(OFTEN_WRITTEN, mark, number), title);
                put(hris, OFTEN_WRITTEN, title).ifPresent(write -> titles.put(title, write));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
    }

    Written acknowledged() {
        return new Written(new TreeMap<>(things), new TreeMap<>(titles));
    }

    /** Returns when some more things were acknowledged, the next of them within a minute each time. */
    void awaitMore(int many) {
        for (int more = 0; more < many; more++) {
            int before = things.size();
            Await.event("The next write", () -> things.size() > before);
        }
    }

    @Override
    public void close() {
        isOver.set(true);
        threads.close();
    }

    private void log(Person engineer, int number) {
        note(() -> engineer.post(
                "/api/employees/me/evidence", Map.of("summary", "Restored load %s-%d".formatted(mark, number))));
    }

    private Optional<Write> put(Person hris, String name, String title) {
        return note(() -> hris.put(
                "/api/directory/employees/" + name,
                Map.of("userName", name, "name", "Pat Proof", "position", Map.of("title", title, "from", "2024-01-01")),
                null));
    }

    /** Empty when it was refused. */
    private Optional<Write> note(Supplier<Answer> request) {
        Instant sent = Instant.now();
        Answer answer = request.get();
        if (answer.status() != 201 && answer.status() != 200) {
            return Optional.empty();
        }
        Write write = new Write(sent, Instant.now());
        things.putIfAbsent(answer.body().path("id").asText(), write);
        return Optional.of(write);
    }

    private Person person(String user) {
        return new Person(client, stack.layout().addresses().url(Part.API_GATEWAY), user, stack.token(user));
    }
}
