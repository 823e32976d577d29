package org.nextlevel.stack.proof.loss;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.proof.Violations;
import org.nextlevel.stack.session.ShutOut;

/**
 * Nine write evidence, people and promotion cases in two companies while parts are killed, restarted, frozen and cut off from their databases, two
 * at a time; then all that was acknowledged is there once, was told in the order of its key, and copies are what their owners have. Where there are
 * two of each, either is hit, a job is done by one of them, and afterwards each is restarted in turn, at which no write may fail.
 */
public final class Loss implements Proof {
    private static final int MANY = 8;
    private static final String HR = "acme-hr-two";
    private static final String SIGNED_OUT = "acme-director";

    private final int pairs;

    /** With as many faults as are tried by hand. */
    public Loss() {
        this(MANY);
    }

    /** With so many pairs of faults. */
    public Loss(int pairs) {
        this.pairs = pairs;
    }

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        Judgement judgement = new Judgement(stack, client);
        judgement.begin();
        Ledger ledger;
        String job;
        try (Writers writers = new Writers(stack)) {
            ledger = writers.ledger();
            writers.begin();
            ledger.awaitWrites();
            job = tellPeopleAgain(stack, client);
            fail(stack, random, ledger, say);
            restartInTurn(stack, ledger, say);
        }
        long begun = System.nanoTime();
        new Quiet(stack).await();
        say.accept("All of it is told and handled %d ms after the last.".formatted(since(begun)));
        judgement.require(ledger, say);
        say.accept("One of the instances told %d things again, each once."
                .formatted(judgement.requireToldOnce(hr(stack, client), job)));
        say.accept("A session that ended was refused by each instance, in milliseconds: "
                + millis(new ShutOut(stack, SIGNED_OUT).signedOut()));
    }

    private void fail(Stack stack, RandomGenerator random, Ledger ledger, Consumer<String> say) {
        Map<String, List<Long>> recoveries = new TreeMap<>();
        for (int round = 0; round < pairs; round++) {
            List<Happening> two = Happening.two(stack, random);
            Happening.happen(stack, two);
            long over = System.nanoTime();
            ledger.awaitWrites();
            long recovered = since(over);
            two.forEach(one -> recoveries
                    .computeIfAbsent(one.fault() + " " + one.part(), _ -> new ArrayList<>())
                    .add(recovered));
        }
        say.accept("%d writes are acknowledged beside %d faults; others by their answers: %s."
                .formatted(ledger.acknowledged().get(), 2 * pairs, ledger.refused()));
        say.accept(
                "Until the next of everybody's writes was acknowledged after a fault, in milliseconds: " + recoveries);
    }

    /** Of one alone nobody can take over. */
    private static void restartInTurn(Stack stack, Ledger ledger, Consumer<String> say) {
        if (stack.layout().instances(Part.API_GATEWAY).size() == 1) {
            return;
        }
        new Quiet(stack).awaitReady();
        ledger.awaitWrites();
        Map<String, Integer> before = Map.copyOf(ledger.refused());
        int acknowledged = ledger.acknowledged().get();
        int instances = new RollingRestart(stack, ledger).run();
        Violations.requireNone(
                "Writes that failed while instances were restarted in turn",
                ledger.refusedBeside(before).entrySet());
        say.accept("%d instances were restarted in turn beside %d writes, none of which failed."
                .formatted(instances, ledger.acknowledged().get() - acknowledged));
    }

    /** A job of the background, which either instance may do. */
    private static String tellPeopleAgain(Stack stack, HttpClient client) {
        return "/api/republications/people/"
                + hr(stack, client)
                        .post("/api/republications/people", Map.of())
                        .expect(201)
                        .body()
                        .path("id")
                        .asText();
    }

    private static Person hr(Stack stack, HttpClient client) {
        return new Person(client, stack.layout().addresses().url(Part.API_GATEWAY), HR, stack.token(HR));
    }

    private static Map<Part, Long> millis(Map<Part, Duration> times) {
        Map<Part, Long> millis = new EnumMap<>(Part.class);
        times.forEach((part, time) -> millis.put(part, time.toMillis()));
        return millis;
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
