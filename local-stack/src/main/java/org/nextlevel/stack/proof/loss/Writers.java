package org.nextlevel.stack.proof.loss;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** Some write evidence and others people, through the gateway, one write after the other, whatever happens to the stack. */
final class Writers implements AutoCloseable {
    private static final String HRIS = "acme-hris";
    private static final String ENGINEER = "acme-engineer";
    private static final int OF_EACH = 4;

    /** How many there are. */
    static final int ALL = 2 * OF_EACH;

    /** Below what the gateway allows one caller. */
    private static final Duration PAUSE = Duration.ofMillis(250);
    /** Less than a token lives. */
    private static final Duration SIGNED_IN = Duration.ofMinutes(2);

    private final Stack stack;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Ledger ledger = new Ledger();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> all = new ArrayList<>();

    Writers(Stack stack) {
        this.stack = stack;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Once the demo has hired who logs evidence. */
    void begin() {
        for (int writer = 0; writer < OF_EACH; writer++) {
            String mark = "proof-" + writer;
            all.add(threads.submit(() -> write(HRIS, (caller, number) -> putPerson(caller, mark, number))));
            all.add(threads.submit(() -> write(ENGINEER, (caller, number) -> logEvidence(caller, mark, number))));
        }
    }

    /** Returns when each has the answer to its last write. */
    @Override
    public void close() {
        isOver.set(true);
        threads.close();
    }

    private interface Write {
        void as(Person caller, int number);
    }

    private void write(String user, Write write) {
        Person caller = person(user);
        long signedIn = System.nanoTime();
        for (int number = 1; !isOver.get(); number++) {
            try {
                if (System.nanoTime() - signedIn > SIGNED_IN.toNanos()) {
                    caller = person(user);
                    signedIn = System.nanoTime();
                }
                write.as(caller, number);
            } catch (StackProblem noAnswer) {
                ledger.refuse("no answer");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void putPerson(Person hris, String externalId, int number) {
        Answer answer =
                hris.put("/api/directory/employees/" + externalId, person(externalId, "Engineer " + number), null);
        if (isDone(answer)) {
            ledger.titles().put(externalId, number);
        }
    }

    private void logEvidence(Person engineer, String mark, int number) {
        Answer answer = engineer.post(
                "/api/employees/me/evidence", Map.of("summary", "Moved load %s-%d".formatted(mark, number)));
        if (isDone(answer)) {
            ledger.evidence().add(answer.body().path("id").asText());
        }
    }

    private boolean isDone(Answer answer) {
        if (answer.status() == 500) {
            ledger.errors().add("%s: %s".formatted(answer.call(), answer.body()));
        }
        boolean isDone = answer.status() == 200 || answer.status() == 201;
        if (isDone) {
            ledger.acknowledged().incrementAndGet();
        } else {
            ledger.refuse(Integer.toString(answer.status()));
        }
        return isDone;
    }

    private static Map<String, Object> person(String userName, String title) {
        return Map.of(
                "userName", userName, "name", "Pat Proof", "position", Map.of("title", title, "from", "2024-01-01"));
    }

    private Person person(String user) {
        return new Person(client, stack.layout().addresses().url(Part.API_GATEWAY), user, stack.token(user));
    }
}
