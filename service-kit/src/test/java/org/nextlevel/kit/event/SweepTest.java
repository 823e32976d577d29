package org.nextlevel.kit.event;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class SweepTest {
    @Test
    void aFailureOfAnyKindLeavesTheScheduleAlive() {
        FailingDatabase database = new FailingDatabase(() -> new IllegalStateException("the pool is broken"));
        assertThatCode(new Sweep(database.source())::sweep).doesNotThrowAnyException();
    }
}
