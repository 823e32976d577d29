package org.nextlevel.stack.proof.loss;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.proof.surroundings.Surroundings;
import org.nextlevel.stack.session.ShutOut;

/**
 * Nine write evidence, people and promotion cases in two companies while parts are killed, restarted, frozen, cut off from their databases or reach
 * them slowly or not at all, disks are full and clocks wrong, two to four faults at a time; then all that was acknowledged is there once, was told in the order of its key, and
 * copies are what their owners have. Where there are two of each, either is hit, a job is done by one of them, and afterwards each is restarted in turn, at which no write may fail.
 */
public final class Loss implements Proof {
    private static final int MANY = 16;
    private static final String HR = "acme-hr-two";
    private static final String SIGNED_OUT = "acme-director";

    private final Surroundings around = new Surroundings();
    private final int faults;
    private final Optional<Duration> lasting;

    /** With sixteen faults, or a few more. */
    public Loss() {
        this(MANY);
    }

    /** With so many faults, or a few more. */
    public Loss(int faults) {
        this(faults, Optional.empty());
    }

    private Loss(int faults, Optional<Duration> lasting) {
        this.faults = faults;
        this.lasting = lasting;
    }

    @Override
    public Proof lasting(Duration time) {
        return new Loss(faults, Optional.of(time));
    }

    @Override
    public Addresses addresses() {
        return around.between(Addresses.free());
    }

    @Override
    public void furnish(Home home) {
        around.furnish(home);
    }

    @Override
    public void leave() {
        around.leave();
    }

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        List<PartStatus> before = stack.status();
        Watched watched = Watched.begin(stack, client);
        String job;
        try (watched) {
            job = tellPeopleAgain(stack, client);
            fail(stack, random, watched.ledger(), say);
            restartInTurn(stack, watched.ledger(), say);
        }
        watched.judge(say);
        say.accept("One of the instances told %d things again, each once."
                .formatted(watched.judgement().requireToldOnce(hr(stack, client), job)));
        say.accept("A session that ended was refused by each instance, in milliseconds: "
                + millis(new ShutOut(stack, SIGNED_OUT).signedOut()));
        new ProvedStack(stack).sayMemory(before, say);
    }

    private void fail(Stack stack, RandomGenerator random, Ledger ledger, Consumer<String> say) {
        Map<String, LongSummaryStatistics> recoveries = new TreeMap<>();
        long begun = System.nanoTime();
        int happened = 0;
        while (lasting.isEmpty()
                ? happened < faults
                : System.nanoTime() - begun < lasting.get().toNanos()) {
            List<Happening> some = Happening.some(stack, around, random);
            Happening.happen(stack, around, some);
            happened += some.size();
            long over = System.nanoTime();
            ledger.awaitWrites();
            long recovered = since(over);
            some.forEach(one -> recoveries
                    .computeIfAbsent(one.fault() + " " + one.part(), _ -> new LongSummaryStatistics())
                    .accept(recovered));
        }
        say.accept("%d writes are acknowledged beside %d faults; others by their answers: %s."
                .formatted(ledger.acknowledged().get(), happened, ledger.refused()));
        say.accept("Until the next of everybody's writes was acknowledged after a fault, in milliseconds at most:");
        recoveries.forEach(
                (fault, times) -> say.accept("  %s, %d times: %d".formatted(fault, times.getCount(), times.getMax())));
    }

    /** Of one alone nobody can take over. */
    private static void restartInTurn(Stack stack, Ledger ledger, Consumer<String> say) {
        if (stack.layout().instances(Part.API_GATEWAY).size() == 1) {
            return;
        }
        new Quiet(stack).awaitReady();
        ledger.awaitWrites();
        int acknowledged = ledger.acknowledged().get();
        int instances = new RollingRestart(stack, ledger).run();
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
