package org.nextlevel.integration.notification.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.kit.company.OpenTenant;

/** What is no news any more is given up and stays in the log; what is old goes, and is counted. */
@QuarkusTest
@Tag("M3.3")
class ForgetNotificationsTest {
    private static final String THREE_WAIT = """
            insert into notification (tenant, id, recipient_id, event_id, occasion, state, created_at)
            select '%s', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'ATTESTATION_GIVEN', 'WAITING',
              now() - make_interval(days => days) from unnest(array [3, 5, 31]) days returning 1""";

    private final TellingCompany acme = TellingCompany.named();

    @Inject
    ForgetNotifications old;

    @Inject
    OpenTenant tenant;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void threeWait() {
        acme.rows(THREE_WAIT.formatted(acme.tenant()));
    }

    @Test
    void whatWaitedForFourDaysIsGivenUpAndNotCountedAsGone() {
        double before = gone();
        assertThat(inAcme(old::giveUp)).isFalse();
        assertThat(states()).containsExactly("GIVEN_UP", "GIVEN_UP", "WAITING");
        assertThat(gone()).isEqualTo(before);
    }

    @Test
    void whatIsOlderThanThirtyDaysGoes() {
        double before = gone();
        assertThat(inAcme(old::forget)).isFalse();
        assertThat(states()).containsExactly("WAITING", "WAITING");
        assertThat(gone()).isEqualTo(before + 1);
    }

    private boolean inAcme(Supplier<Boolean> step) {
        return tenant.within(acme.tenant(), step);
    }

    private List<String> states() {
        return acme.rows("select state from notification order by created_at");
    }

    private double gone() {
        return metrics.counter("nextlevel.retention.rows", "table", "notification")
                .count();
    }
}
