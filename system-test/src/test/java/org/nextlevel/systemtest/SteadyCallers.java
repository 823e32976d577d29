package org.nextlevel.systemtest;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;

/** Callers who send one request after the other, each of one kind, until they are closed; and what failed meanwhile. */
final class SteadyCallers implements AutoCloseable {
    /** Before what happens, and after it. */
    private static final int ANSWERS = 40;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean isOver;

    /** They call from now on; each is given the number of its call. */
    private SteadyCallers(List<IntFunction<Answer>> callers) {
        callers.forEach(caller -> threads.submit(() -> call(caller)));
    }

    /** What of these calls, while something happens, was answered as an error of the server, or not at all. */
    static List<String> failedWhile(List<IntFunction<Answer>> calls, Runnable happening) {
        try (SteadyCallers callers = new SteadyCallers(calls)) {
            callers.goOnFor(ANSWERS);
            happening.run();
            callers.goOnFor(ANSWERS);
            return List.copyOf(callers.failed);
        }
    }

    private void call(IntFunction<Answer> caller) {
        for (int number = 0; !isOver; number++) {
            try {
                Answer answer = caller.apply(number);
                if (answer.status() >= 500) {
                    failed.add(answer.status() + " " + answer.body());
                }
            } catch (RuntimeException unanswered) {
                failed.add(unanswered.toString());
            }
            answered.incrementAndGet();
        }
    }

    /** Waits until so many more were answered. */
    private void goOnFor(int answers) {
        int until = answered.get() + answers;
        Await.until("So many answers", () -> answered.get() >= until);
    }

    @Override
    public void close() {
        isOver = true;
        threads.close();
    }
}
