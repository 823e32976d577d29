package org.nextlevel.stack.proof.loss;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.Violations;

/**
 * Kafka and a service that only reads from it are away for three minutes while nine write: nobody notices, and afterwards all that was acknowledged is told and handled, once and in
 * order.
 */
public final class Outage implements Proof {
    private static final Duration AWAY = Duration.ofMinutes(3);

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        Watched watched = Watched.begin(stack, HttpClient.newHttpClient());
        try (watched) {
            stack.layout().instances(Part.INTEGRATION_SERVICE).forEach(stack::stop);
            stack.stop(Part.KAFKA);
            LockSupport.parkNanos(AWAY.toNanos());
        }
        Ledger ledger = watched.ledger();
        Violations.requireNone(
                "Writes that failed while Kafka was away", ledger.refused().entrySet());
        say.accept("%d writes are acknowledged while Kafka is away, none fails; the longest time without one was %d ms."
                .formatted(ledger.acknowledged().get(), ledger.acknowledged().longestGap()));
        stack.start(Part.KAFKA);
        stack.layout().instances(Part.INTEGRATION_SERVICE).forEach(stack::start);
        watched.judge(say);
    }
}
