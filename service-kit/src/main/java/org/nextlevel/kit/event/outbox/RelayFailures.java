package org.nextlevel.kit.event.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** What keeps the relay from sending: each kind is logged once, until a round completes again. */
final class RelayFailures {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int WORDS = 200;

    private final Set<String> told = new HashSet<>();
    private Duration pause = SHORTEST;

    /** How long to wait before the next round: twice as long each time, up to ten seconds. */
    Duration add(Throwable failure) {
        if (told.add(kind(failure))) {
            LOG.warnf("Events wait in the outbox: %s", describe(failure));
        }
        Duration now = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        return now;
    }

    void over() {
        if (!told.isEmpty()) {
            LOG.info("Events are being sent again");
            told.clear();
            pause = SHORTEST;
        }
    }

    private static String kind(Throwable failure) {
        Throwable root = root(failure);
        String state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return failure.getClass().getSimpleName() + "/" + root.getClass().getSimpleName() + state;
    }

    /** With the words of Kafka and of the driver, which name topics and addresses; others could quote a payload. */
    private static String describe(Throwable failure) {
        Throwable root = root(failure);
        boolean isPlain = root instanceof SQLException || root instanceof KafkaException;
        if (!isPlain || root.getMessage() == null) {
            return kind(failure);
        }
        String line = root.getMessage().lines().findFirst().orElse("");
        return kind(failure) + ": " + line.substring(0, Math.min(WORDS, line.length()));
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
