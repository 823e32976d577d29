package org.nextlevel.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongClockTest {
    private static final Duration AHEAD = Duration.ofHours(3);

    @TempDir
    Path folder;

    @Test
    void whoWasGivenNoClockHasTheMachines() {
        assertThat(new WrongClock(folder.resolve("none")).environment()).isEmpty();
    }

    @Test
    void whoWasGivenOneHasItsTime() throws IOException {
        assumeTrue(WrongClock.isPossible(), "this machine has no libfaketime");
        WrongClock clock = new WrongClock(folder.resolve("clock"));
        clock.by(AHEAD);
        Instant right = Instant.now();
        assertThat(secondsSaid(clock)).isGreaterThanOrEqualTo(right.plus(AHEAD).getEpochSecond());
        clock.by(AHEAD.negated());
        assertThat(secondsSaid(clock)).isLessThan(right.getEpochSecond());
    }

    private static long secondsSaid(WrongClock clock) throws IOException {
        ProcessBuilder date = new ProcessBuilder("date", "+%s");
        date.environment().putAll(clock.environment());
        try (var said = date.start().inputReader(StandardCharsets.UTF_8)) {
            return Long.parseLong(said.readLine());
        }
    }
}
