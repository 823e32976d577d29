package org.nextlevel.stack.proof.input;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What was answered.
 *
 * @param byStatus how many answers had each status
 * @param succeeded the operations that did what they were asked at least once
 * @param faults requests that were answered by an error of ours, by what is no problem, or not at all
 */
record Answers(AtomicInteger all, Map<Integer, Integer> byStatus, Set<String> succeeded, Queue<String> faults) {
    Answers() {
        this(
                new AtomicInteger(),
                new ConcurrentSkipListMap<>(),
                ConcurrentHashMap.newKeySet(),
                new ConcurrentLinkedQueue<>());
    }

    void note(RandomRequest request, int status) {
        all.incrementAndGet();
        byStatus.merge(status, 1, Integer::sum);
        if (status < 300) {
            succeeded.add(request.operation().toString());
        }
    }
}
