package org.nextlevel.stack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.nextlevel.stack.server.Ending;

/**
 * A process that was started at a known instant, so that another one that got the same id later is not mistaken for it.
 *
 * @param since when the process started, as the operating system tells it
 */
public record Running(long pid, Instant since) {
    /** Linux derives the instant from the boot time, which moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static Running of(ProcessHandle process) {
        return new Running(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process itself; empty when it has ended, even if its id is in use again. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> !Ending.gone(process)).filter(this::sameStart);
    }

    private boolean sameStart(ProcessHandle candidate) {
        Instant start = candidate.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, since).abs().compareTo(TOLERANCE) <= 0;
    }
}
