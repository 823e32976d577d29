package org.nextlevel.advisor.promotion.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.testkit.EventSample;

/** HR is told of approved promotions that nobody acknowledges. */
@QuarkusTest
@Tag("M10.2")
class RemindOfAcknowledgementsTest {
    @Inject
    RemindOfAcknowledgements reminders;

    @Inject
    OpenTenant tenant;

    @Inject
    Clock clock;

    @Inject
    Producer<String, String> kafka;

    private Company company;

    @Test
    void ofWhatNobodyAcknowledgedForAWeekHrIsToldOnce() throws IOException {
        company = new Company(kafka).withFramework();
        UUID mia = company.hires("mia", null);
        company.hires("emma", mia);
        company.hires("otto", mia);
        Approved waiting = Approved.of(company, "emma");
        Approved taken = Approved.of(company, "otto");
        taken.told(Approved.TAKEN).statusCode(200);
        afterDays(6);
        assertThat(waiting.events()).containsExactly("PromotionApproved");
        afterDays(8);
        afterDays(9);
        EventSample.check("promotion-acknowledgement-overdue", waiting.event("PromotionAcknowledgementOverdue"));
        assertThat(waiting.events()).containsExactly("PromotionApproved", "PromotionAcknowledgementOverdue");
        assertThat(taken.events()).containsExactly("PromotionApproved", "PromotionAcknowledged");
    }

    private void afterDays(int days) {
        tenant.within(company.tenant(), () -> {
            reminders.remind(clock.instant().plus(Duration.ofDays(days)));
            return null;
        });
    }
}
