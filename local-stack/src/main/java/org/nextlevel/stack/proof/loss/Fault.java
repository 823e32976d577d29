package org.nextlevel.stack.proof.loss;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.process.Runs;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.proof.network.Network;
import org.nextlevel.stack.server.Ending;
import org.nextlevel.stack.server.StackProblem;

/** What happens to a part, which is well again afterwards. */
enum Fault {
    /** It dies as in a power cut, and is started again. */
    KILLED(
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY,
            Part.KAFKA) {
        @Override
        void happen(Stack stack, Network network, Part part, Duration lasting) {
            ProcessHandle process = process(stack, part);
            process.destroyForcibly();
            Ending.awaitCollected(process, PATIENCE);
            pause(lasting);
            stack.start(part);
        }
    },

    /** It is told to end, and started again. */
    RESTARTED(Part.EVIDENCE_SERVICE, Part.ADVISOR_SERVICE, Part.INTEGRATION_SERVICE, Part.API_GATEWAY, Part.KAFKA) {
        @Override
        void happen(Stack stack, Network network, Part part, Duration lasting) {
            stack.stop(part);
            pause(lasting);
            stack.start(part);
        }
    },

    /** It stands still with all that it holds, and goes on. */
    FROZEN(Part.EVIDENCE_SERVICE, Part.ADVISOR_SERVICE, Part.INTEGRATION_SERVICE, Part.API_GATEWAY, Part.KAFKA) {
        @Override
        void happen(Stack stack, Network network, Part part, Duration lasting) {
            signal(process(stack, part), "-STOP");
            try {
                pause(lasting);
            } finally {
                signal(process(stack, part), "-CONT");
            }
        }
    },

    /** All its connections to its database are cut. */
    CUT_OFF(Part.FRAMEWORK_SERVICE, Part.EVIDENCE_SERVICE, Part.ADVISOR_SERVICE, Part.INTEGRATION_SERVICE) {
        @Override
        void happen(Stack stack, Network network, Part part, Duration lasting) {
            new ServiceDatabase(stack, part).rows("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()""");
        }
    },

    /** Whatever it says to its database is late, and so is what it hears; of Kafka, what everybody says to it. */
    SLOWED(Part.FRAMEWORK_SERVICE, Part.EVIDENCE_SERVICE, Part.ADVISOR_SERVICE, Part.INTEGRATION_SERVICE, Part.KAFKA) {
        @Override
        void happen(Stack stack, Network network, Part part, Duration lasting) {
            network.of(part).delay(LATE);
            try {
                pause(lasting);
            } finally {
                network.of(part).delay(Duration.ZERO);
            }
        }
    },

    /** Nothing passes between it and its database, or between Kafka and everybody, and no connection ends; then all of it does. */
    STALLED(Part.FRAMEWORK_SERVICE, Part.EVIDENCE_SERVICE, Part.ADVISOR_SERVICE, Part.INTEGRATION_SERVICE, Part.KAFKA) {
        @Override
        void happen(Stack stack, Network network, Part part, Duration lasting) {
            network.of(part).stand();
            try {
                pause(lasting);
            } finally {
                network.of(part).go();
            }
        }
    };

    static final List<Fault> ALL = List.of(values());
    /** Those of a stack whose network is not ours to harm. */
    static final List<Fault> WITHOUT_NETWORK = List.of(KILLED, RESTARTED, FROZEN, CUT_OFF);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A request asks its database some ten times. */
    private static final Duration LATE = Duration.ofMillis(60);

    private final List<Part> parts;

    Fault(Part... parts) {
        this.parts = List.of(parts);
    }

    /** To which parts it happens. */
    List<Part> parts() {
        return parts;
    }

    /** Returns when the part runs again. */
    abstract void happen(Stack stack, Network network, Part part, Duration lasting);

    private static ProcessHandle process(Stack stack, Part part) {
        return new Runs(stack.layout().home())
                .live(part)
                .orElseThrow(() -> new StackProblem("%s ended by itself.".formatted(part)));
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
