package org.nextlevel.stack.proof.bodies;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.proof.Description;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.proof.Violations;
import org.nextlevel.stack.server.StackProblem;

/**
 * Everybody who reads bodies is sent some that are made to harm: each is answered, by no error of ours, and every part is as well as before.
 * Beside many who never come to an end others are answered as ever, and those are ended.
 */
public final class Bodies implements Proof {
    private static final String ENGINEER = "acme-engineer";
    /** Less than a token lives. */
    private static final Duration SIGNED_IN = Duration.ofMinutes(2);

    private static final int BESIDE = 100;

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        ProvedStack proved = new ProvedStack(stack);
        List<PartStatus> before = stack.status();
        sendHostile(stack, client, say);
        proved.requireReady();
        sendSlowly(stack, client, say);
        proved.sayMemory(before, say);
    }

    private static void sendHostile(Stack stack, HttpClient client, Consumer<String> say) {
        Map<String, String> tokens = new HashMap<>();
        Map<String, Integer> answers = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        Slowest slowest = new Slowest("nothing", 0);
        long signedIn = System.nanoTime();
        Iterator<HostileBody> bodies =
                HostileBodies.of(Description.read(stack, client)).iterator();
        while (bodies.hasNext()) {
            HostileBody body = bodies.next();
            if (System.nanoTime() - signedIn > SIGNED_IN.toNanos()) {
                tokens.clear();
                signedIn = System.nanoTime();
            }
            long begun = System.nanoTime();
            String answer = answer(stack, client, body, tokens.computeIfAbsent(body.caller(), stack::token));
            slowest = slowest.or(body.toString(), (System.nanoTime() - begun) / 1_000_000);
            answers.merge(answer, 1, Integer::sum);
            if (answer.startsWith("5") || answer.startsWith("no")) {
                faults.add("%s: %s".formatted(answer, body));
            }
        }
        say.accept("%d hostile bodies; answers: %s; the slowest after %d ms: %s."
                .formatted(
                        answers.values().stream().mapToInt(Integer::intValue).sum(),
                        answers,
                        slowest.millis(),
                        slowest.what()));
        Violations.requireNone("Hostile bodies that were answered by an error of ours, or not at all", faults);
    }

    private record Slowest(String what, long millis) {
        Slowest or(String other, long itsMillis) {
            return itsMillis > millis ? new Slowest(other, itsMillis) : this;
        }
    }

    /** The status; a connection that is closed while too much is still sent is a refusal too. */
    private static String answer(Stack stack, HttpClient client, HostileBody body, String token) {
        try {
            HttpResponse<Void> response = client.send(
                    body.to(stack.layout().addresses().url(Part.API_GATEWAY), token), BodyHandlers.discarding());
            return Integer.toString(response.statusCode());
        } catch (IOException e) {
            return "no answer, " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while sending.", e);
        }
    }

    private static void sendSlowly(Stack stack, HttpClient client, Consumer<String> say) {
        String token = stack.token(ENGINEER);
        Person manager = new Person(
                client, stack.layout().addresses().url(Part.API_GATEWAY), "acme-manager", stack.token("acme-manager"));
        try (SlowSenders slow = new SlowSenders(stack.layout().addresses().port(Part.API_GATEWAY), token)) {
            long begun = System.nanoTime();
            for (int i = 0; i < BESIDE; i++) {
                manager.get("/api/employees/me").expect(200);
            }
            say.accept("%d others were answered beside %d who send a byte a second, in %d ms."
                    .formatted(BESIDE, slow.count(), (System.nanoTime() - begun) / 1_000_000));
            Await.until("Ending who sends a byte a second", () -> slow.ended() == slow.count());
            say.accept("All of them are ended after %d s."
                    .formatted(Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
        }
    }
}
