package org.nextlevel.stack.proof.loss;

import java.net.ConnectException;
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

/**
 * In two companies some write evidence and others people, and one opens and closes promotion cases, through the gateways in turn, one write after
 * the other, whatever happens to the stack.
 */
final class Writers implements AutoCloseable {
    /** Who keeps the directory of a company, and who logs evidence there. */
    private record Company(String hris, String engineer) {}

    private static final List<Company> COMPANIES =
            List.of(new Company("acme-hris", "acme-engineer"), new Company("globex-hr", "globex-engineer"));

    /** How each piece begins that is logged here. */
    static final String SUMMARY = "Moved load ";

    private static final String CASES = "/api/cases";
    private static final int OF_EACH = 2;

    /** How many there are. */
    static final int ALL = 2 * OF_EACH * COMPANIES.size() + 1;

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
        for (int writer = 0; writer < OF_EACH * COMPANIES.size(); writer++) {
            Company company = COMPANIES.get(writer % COMPANIES.size());
            String mark = "proof-" + writer;
            begin(company.hris(), (caller, number) -> putPerson(caller, mark, number));
            begin(company.engineer(), (caller, number) -> logEvidence(caller, mark, number));
        }
        begin(COMPANIES.getFirst().engineer(), (caller, _) -> openCase(caller));
    }

    private void begin(String user, Write write) {
        all.add(threads.submit(() -> write(user, write)));
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
        List<Person> callers = callers(user);
        long signedIn = System.nanoTime();
        for (int number = 1; !isOver.get(); number++) {
            try {
                if (System.nanoTime() - signedIn > SIGNED_IN.toNanos()) {
                    callers = callers(user);
                    signedIn = System.nanoTime();
                }
                write(write, callers, number);
            } catch (StackProblem noAnswer) {
                ledger.refuse("no answer: " + why(noAnswer));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static String why(StackProblem noAnswer) {
        return noAnswer.getCause() == null
                ? noAnswer.getMessage()
                : noAnswer.getCause().toString();
    }

    /** As a load balancer does: whoever is not let in at one gateway turns to the next, and was not heard by the first. */
    private static void write(Write write, List<Person> callers, int number) {
        for (int turn = 0; turn < callers.size(); turn++) {
            try {
                write.as(callers.get((number + turn) % callers.size()), number);
                return;
            } catch (StackProblem silent) {
                if (!(silent.getCause() instanceof ConnectException) || turn == callers.size() - 1) {
                    throw silent;
                }
            }
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
                "/api/employees/me/evidence", Map.of("summary", "%s%s-%d".formatted(SUMMARY, mark, number)));
        if (isDone(answer)) {
            ledger.evidence().add(answer.body().path("id").asText());
        }
    }

    /** And closes it: there is one at a time. One that nobody was told of is closed first. */
    private void openCase(Person engineer) {
        Answer opened = engineer.post(CASES, Map.of());
        if (opened.status() == 409) {
            engineer.get(CASES + "?state=PREPARING")
                    .body()
                    .path("items")
                    .valueStream()
                    .forEach(one -> close(engineer, one.path("id").asText()));
        } else if (isDone(opened)) {
            String id = opened.body().path("id").asText();
            ledger.cases().add(id);
            close(engineer, id);
        }
    }

    private void close(Person engineer, String id) {
        isDone(engineer.post(CASES + "/" + id + "/closure", Map.of("reason", "WITHDRAWN"), "*"));
    }

    private boolean isDone(Answer answer) {
        if (answer.status() == 500) {
            ledger.errors().add("%s: %s".formatted(answer.call(), answer.body()));
        }
        boolean isDone = answer.status() == 200 || answer.status() == 201;
        if (isDone) {
            ledger.acknowledged().add();
        } else {
            ledger.refuse(Integer.toString(answer.status()));
        }
        return isDone;
    }

    private static Map<String, Object> person(String userName, String title) {
        return Map.of(
                "userName", userName, "name", "Pat Proof", "position", Map.of("title", title, "from", "2024-01-01"));
    }

    /** Somebody at each gateway. */
    private List<Person> callers(String user) {
        String token = stack.token(user);
        return stack.layout().instances(Part.API_GATEWAY).stream()
                .map(gateway -> new Person(client, stack.layout().addresses().url(gateway), user, token))
                .toList();
    }
}
