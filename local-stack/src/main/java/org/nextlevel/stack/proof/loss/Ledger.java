package org.nextlevel.stack.proof.loss;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.nextlevel.stack.caller.Await;

/**
 * What writers were told.
 *
 * @param evidence ids of the pieces whose logging was acknowledged
 * @param cases ids of the promotion cases whose opening was acknowledged
 * @param titles of each person, by the id of the HR system, the number of the latest title that was acknowledged
 * @param acknowledged the writes that were
 * @param refused how many writes were answered otherwise, by the answer, or not at all: they may have been done or not
 * @param errors the answers 500, which no fault excuses
 */
record Ledger(
        Set<String> evidence,
        Set<String> cases,
        Map<String, Integer> titles,
        Acknowledged acknowledged,
        Map<String, Integer> refused,
        Queue<String> errors) {
    Ledger() {
        this(
                ConcurrentHashMap.newKeySet(),
                ConcurrentHashMap.newKeySet(),
                new ConcurrentHashMap<>(),
                new Acknowledged(),
                new ConcurrentSkipListMap<>(),
                new ConcurrentLinkedQueue<>());
    }

    /** Returns when as many more writes were acknowledged as there are writers. */
    void awaitWrites() {
        int before = acknowledged.get();
        Await.event("The next writes", () -> acknowledged.get() >= before + Writers.ALL);
    }

    /** How many writes were refused beside these, by the answer. */
    Map<String, Integer> refusedBeside(Map<String, Integer> before) {
        Map<String, Integer> more = new TreeMap<>(refused);
        before.forEach((answer, count) -> more.merge(answer, -count, Integer::sum));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    /** Kinds of things of which no write was acknowledged, so that nothing is shown of them. */
    List<String> unwritten() {
        return Map.of("evidence", evidence, "promotion cases", cases, "people", titles.keySet()).entrySet().stream()
                .filter(kind -> kind.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    void refuse(String answer) {
        refused.merge(answer, 1, Integer::sum);
    }
}
