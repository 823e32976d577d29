package org.nextlevel.kit.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.NotFound;

/**
 * How much of this process is in the log: an operator sees more of it for some minutes, and never less, since others need what is
 * there; after that it is as it was configured. Only what never logs the words of people can be changed: our own code and Kafka's client.
 */
@ApplicationScoped
class LogLevels {
    private static final Pattern CATEGORIES =
            Pattern.compile("(org\\.nextlevel|org\\.apache\\.kafka)(\\.[A-Za-z0-9_]{1,60}){0,10}");
    private static final Map<String, Level> LEVELS = Map.of("DEBUG", Level.FINE, "INFO", Level.INFO);
    private static final int MOST = 20;

    private final Clock clock;
    private final Map<String, ChangedLevel> changed = new HashMap<>();
    /** What holds where nothing is changed; empty for what the category above says. */
    private final Map<String, Optional<Level>> configured = new HashMap<>();

    LogLevels(Clock clock) {
        this.clock = clock;
    }

    /**
     * A category whose level was changed.
     *
     * @param until from then on it is as it was configured
     * @param changedBy the subject of an operator's login
     */
    record ChangedLevel(String category, String level, Instant until, String changedBy) {}

    /** Those that are changed now, by name. */
    synchronized List<ChangedLevel> all() {
        return changed.values().stream()
                .sorted(Comparator.comparing(ChangedLevel::category))
                .toList();
    }

    /** Changes a category for this long; again, when it is changed already. */
    synchronized ChangedLevel change(String category, String level, Duration time, String operator) {
        if (!CATEGORIES.matcher(category).matches()) {
            throw new Malformed(
                    "The level of %s cannot be changed: those of org.nextlevel and org.apache.kafka can, and of what is below them.",
                    category);
        }
        Level wanted = LEVELS.get(level);
        if (wanted == null) {
            throw new Malformed("The query parameter level must be DEBUG or INFO.");
        }
        if (!changed.containsKey(category) && changed.size() >= MOST) {
            throw new Malformed("The levels of %s categories are changed already: set some of them back first.", MOST);
        }
        var change = new ChangedLevel(category, level, clock.instant().plus(time), operator);
        changed.put(category, change);
        Logger logger = Logger.getLogger(category);
        configured.computeIfAbsent(category, _ -> Optional.ofNullable(logger.getLevel()));
        logger.setLevel(wanted);
        Thread.ofVirtual().name("log-level").start(() -> end(change, time));
        return change;
    }

    /** From now on a category is as it was configured. */
    synchronized void setBack(String category) {
        if (changed.remove(category) == null) {
            throw new NotFound("changed log level", category);
        }
        Logger.getLogger(category).setLevel(configured.remove(category).orElse(null));
    }

    /** Unless it was changed again, or set back. */
    private void end(ChangedLevel change, Duration time) {
        try {
            Thread.sleep(time);
            endIfStill(change);
        } catch (InterruptedException _) {
            // The process ends, and its levels with it.
        }
    }

    private synchronized void endIfStill(ChangedLevel change) {
        if (change.equals(changed.get(change.category()))) {
            setBack(change.category());
        }
    }
}
