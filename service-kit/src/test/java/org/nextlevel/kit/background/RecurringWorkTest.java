package org.nextlevel.kit.background;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.testkit.log.ExpectedLog;

/** Work that is due again and again outlives its failures. */
@QuarkusTest
@ExpectedLog(logger = "org.nextlevel.kit.background.Rounds", says = "not even an error ends it")
class RecurringWorkTest {
    @Inject
    RecurringWork recurring;

    @Test
    void workThatBreaksOffIsDoneAgain() {
        Database.as("c-" + UUID.randomUUID(), """
                insert into note (id, tenant, version, author, text)
                values ('%s', current_setting('nextlevel.tenant'), 0, 'emma', 'x')""".formatted(UUID.randomUUID()));
        var times = new AtomicInteger();
        recurring.every("note", Duration.ZERO, Duration.ofMillis(50), () -> {
            if (times.incrementAndGet() == 1) {
                throw new StackOverflowError("not even an error ends it");
            }
            return false;
        });
        await().atMost(Duration.ofSeconds(30)).until(() -> times.get() > 1);
    }
}
