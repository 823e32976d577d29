package org.nextlevel.stack.proof.loss;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.process.Port;
import org.nextlevel.stack.process.Runs;
import org.nextlevel.stack.process.WrongClock;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.proof.surroundings.Relay;
import org.nextlevel.stack.proof.surroundings.SmallDisk;
import org.nextlevel.stack.proof.surroundings.Surroundings;
import org.nextlevel.stack.server.Ending;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.postgres.Databases;

/** The instance of a part to which a fault happens. What does so returns when the instance is well again. */
record Victim(Stack stack, Surroundings around, Part part) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A request asks its database some ten times. */
    private static final Duration LATE = Duration.ofMillis(60);

    /**
     * So many seconds a clock is wrong for each that this lasts, at most 144: one may be ahead while another is behind, and events may
     * come from five minutes ahead.
     */
    private static final int WRONG = 24;

    void isKilled(Duration lasting) {
        end();
        pause(lasting);
        stack.start(part);
    }

    void isRestarted(Duration lasting) {
        stack.stop(part);
        pause(lasting);
        stack.start(part);
    }

    void isFrozen(Duration lasting) {
        ProcessHandle process = process().orElseThrow(this::endedByItself);
        signal(process, "-STOP");
        try {
            pause(lasting);
        } finally {
            signal(process, "-CONT");
        }
    }

    /** Other connections of whoever asks here are those of other faults, which happen beside this one. */
    void isCutOff(Duration lasting) {
        new ServiceDatabase(stack, part).rows("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and usename <> session_user""");
    }

    void isSlowed(Duration lasting) {
        Relay way = around.way(part).orElseThrow();
        way.delay(LATE);
        try {
            pause(lasting);
        } finally {
            way.delay(Duration.ZERO);
        }
    }

    void isStalled(Duration lasting) {
        Relay way = around.way(part).orElseThrow();
        way.stand();
        try {
            pause(lasting);
        } finally {
            way.go();
        }
    }

    /** Whoever does not outlive it is started again, as something does everywhere; Kafka, which ends some time later, at once. */
    void hasAFullDisk(Duration lasting) {
        SmallDisk disk = around.disk(part).orElseThrow();
        disk.fill();
        try {
            pause(lasting);
        } finally {
            disk.clear();
        }
        if (part != Part.KAFKA) {
            Await.event("The end or an answer of " + part, () -> process().isEmpty() || databaseAnswers());
        }
        if (part == Part.KAFKA || process().isEmpty()) {
            end();
            stack.start(part);
        }
    }

    void isAhead(Duration lasting) {
        hasAWrongClock(lasting, lasting.multipliedBy(WRONG));
    }

    void isBehind(Duration lasting) {
        hasAWrongClock(lasting, lasting.multipliedBy(-WRONG));
    }

    private void hasAWrongClock(Duration lasting, Duration ahead) {
        WrongClock clock = around.clock(part).orElseThrow();
        clock.by(ahead);
        try {
            pause(lasting);
        } finally {
            clock.by(Duration.ZERO);
        }
    }

    /** What ended by itself a moment ago may hold its port still. */
    private void end() {
        process().ifPresent(process -> {
            process.destroyForcibly();
            Ending.awaitCollected(process, PATIENCE);
        });
        Port port = new Port(stack.layout().addresses().listener(part));
        Await.event("The end of whoever listened for " + part, port::isFree);
    }

    private boolean databaseAnswers() {
        return new Databases(stack.layout().port(part)).answer();
    }

    private Optional<ProcessHandle> process() {
        return new Runs(stack.layout().home()).live(part);
    }

    private StackProblem endedByItself() {
        return new StackProblem("%s ended by itself.".formatted(part));
    }

    private static void pause(Duration lasting) {
        LockSupport.parkNanos(lasting.toNanos());
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackProblem("There is no command kill on this machine.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while a fault lasted.", e);
        }
    }
}
