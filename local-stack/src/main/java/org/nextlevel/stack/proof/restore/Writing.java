package org.nextlevel.stack.proof.restore;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;

/** The demo's engineer logs evidence, and the HR system writes the engineer's title, one after the other until told to stop. */
final class Writing implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Stack stack;
    private final String mark;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Instant> logged = new ConcurrentHashMap<>();
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
                name(hris, number);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
    }

    /** The ids of the pieces whose logging was acknowledged, with when. */
    Map<String, Instant> logged() {
        return new TreeMap<>(logged);
    }

    /** Returns when some more were acknowledged. */
    void awaitMore(int many) {
        int before = logged.size();
        Await.event("The next writes", () -> logged.size() >= before + many);
    }

    @Override
    public void close() {
        isOver.set(true);
        threads.close();
    }

    private void log(Person engineer, int number) {
        Answer answer = engineer.post(
                "/api/employees/me/evidence", Map.of("summary", "Restored load %s-%d".formatted(mark, number)));
        if (answer.status() == 201) {
            logged.put(answer.body().path("id").asText(), Instant.now());
        }
    }

    private void name(Person hris, int number) {
        hris.put(
                "/api/directory/employees/restored",
                Map.of(
                        "userName",
                        "restored",
                        "name",
                        "Pat Proof",
                        "position",
                        Map.of("title", "Engineer %s-%d".formatted(mark, number), "from", "2024-01-01")),
                null);
    }

    private Person person(String user) {
        return new Person(client, stack.layout().addresses().url(Part.API_GATEWAY), user, stack.token(user));
    }
}
