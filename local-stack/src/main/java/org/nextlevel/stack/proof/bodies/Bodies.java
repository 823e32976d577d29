package org.nextlevel.stack.proof.bodies;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
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

/**
 * Everybody who reads bodies is sent some that are made to harm: each is answered, by no error of ours, and every part is as well as before.
 * Beside many who never come to an end others are answered as ever, and those are ended.
 */
public final class Bodies implements Proof {
    private static final String ENGINEER = "acme-engineer";

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
        HostileSender sender = new HostileSender(stack, client);
        HostileBodies.of(Description.read(stack, client)).forEach(sender::send);
        say.accept(sender.summary());
        Violations.requireNone("Hostile bodies that were answered by an error of ours, or not at all", sender.faults());
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
