package org.nextlevel.kit.event.inbox;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.nextlevel.kit.event.outbox.FailingDatabase;
import org.nextlevel.testkit.log.ExpectedLog;

@ExpectedLog(logger = "org.nextlevel.kit.event.inbox.DeleteExpiredRows", says = "stay for another hour")
class DeleteExpiredRowsTest {
    @Test
    void aFailureOfAnyKindLeavesTheScheduleAlive() {
        FailingDatabase database = new FailingDatabase(() -> new IllegalStateException("the pool is broken"));
        assertThatCode(new DeleteExpiredRows(database.source())::sweep).doesNotThrowAnyException();
    }
}
