package org.nextlevel.images.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartTest {
    @Test
    void theMedianOfTheClockAndThatOfTheProcessorAreOfDifferentStarts() {
        assertThat(Start.median(List.of(start(9, 1), start(2, 8), start(4, 3)))).isEqualTo(start(4, 3));
        assertThat(Start.median(List.of(start(9, 1), start(2, 3), start(4, 8)))).isEqualTo(start(4, 3));
    }

    private static Start start(int seconds, int ofAProcessor) {
        return new Start(Duration.ofSeconds(seconds), Duration.ofSeconds(ofAProcessor));
    }
}
