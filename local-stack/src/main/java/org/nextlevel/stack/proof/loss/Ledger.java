package org.nextlevel.stack.proof.loss;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What writers were told.
 *
 * @param evidence ids of the pieces whose logging was acknowledged
 * @param titles of each person, by the id of the HR system, the number of the latest title that was acknowledged
 * @param acknowledged how many writes were
 * @param refused how many writes were answered otherwise, by the answer, or not at all: they may have been done or not
 * @param errors the answers 500, which no fault excuses
 */
record Ledger(
        Set<String> evidence,
        Map<String, Integer> titles,
        AtomicInteger acknowledged,
        Map<String, Integer> refused,
        Queue<String> errors) {
    Ledger() {
        this(
                ConcurrentHashMap.newKeySet(),
                new ConcurrentHashMap<>(),
                new AtomicInteger(),
                new ConcurrentSkipListMap<>(),
                new ConcurrentLinkedQueue<>());
    }

    void refuse(String answer) {
        refused.merge(answer, 1, Integer::sum);
    }
}
