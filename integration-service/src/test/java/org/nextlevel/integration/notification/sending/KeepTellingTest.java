package org.nextlevel.integration.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.told.NotificationState;
import org.nextlevel.integration.notification.told.WaitingNotice;
import org.nextlevel.kit.company.OpenTenant;

/** Only the instance that has somebody's turn tells them, and keeps what came of it. */
@QuarkusTest
@Tag("M3.3")
class KeepTellingTest {
    private static final String TURN = """
            insert into notification_turn (tenant, recipient_id, channel, due_at, leased_by, leased_until)
            values ('%s', '%s', 'E_MAIL', now() + interval '1 hour', '%s', now() + interval '%s') returning 1""";

    private static final String WAITS = """
            insert into notification (tenant, id, recipient_id, event_id, occasion, state, created_at)
            values ('%s', '%s', '%s', gen_random_uuid(), 'ATTESTATION_GIVEN', 'WAITING', now()) returning 1""";

    private final TellingCompany acme = TellingCompany.named();
    private final UUID emma = UUID.randomUUID();
    private final UUID mine = UUID.randomUUID();
    private final UUID notice = UUID.randomUUID();

    @Inject
    KeepTelling keep;

    @Inject
    OpenTenant tenant;

    @Test
    void whoseLeaseIsOverReadsNothingAndKeepsNothing() {
        isLeased("-1 second");
        assertThat(tenant.within(acme.tenant(), () -> keep.waiting(emma, mine))).isEmpty();
        ended(mine);
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void anotherInstanceKeepsNothingOfWhatThisOneHas() {
        isLeased("1 minute");
        ended(UUID.randomUUID());
        failed(UUID.randomUUID());
        assertThat(states()).containsExactly("WAITING");
        assertThat(acme.rows("select attempts::text from notification")).containsExactly("0");
        ended(mine);
        assertThat(states()).containsExactly("SENT");
        assertThat(acme.rows("select 1 from notification_turn")).isEmpty();
    }

    @Test
    void aLeaseThatEndsSoonerThanAMessageMayTakeSendsNothing() {
        isLeased("15 seconds");
        assertThat(tenant.within(acme.tenant(), () -> keep.lasts(emma, mine))).isFalse();
        acme.rows("update notification_turn set leased_until = now() + interval '1 minute' returning 1");
        assertThat(tenant.within(acme.tenant(), () -> keep.lasts(emma, mine))).isTrue();
    }

    private void isLeased(String howLong) {
        acme.rows(TURN.formatted(acme.tenant(), emma, mine, howLong));
        acme.rows(WAITS.formatted(acme.tenant(), notice, emma));
    }

    private void ended(UUID instance) {
        tenant.within(acme.tenant(), () -> {
            keep.ended(emma, instance, told(), NotificationState.SENT);
            return null;
        });
    }

    private void failed(UUID instance) {
        tenant.within(acme.tenant(), () -> {
            keep.failed(emma, instance, told(), Duration.ZERO);
            return null;
        });
    }

    private List<WaitingNotice> told() {
        return List.of(new WaitingNotice(notice, NotificationOccasion.ATTESTATION_GIVEN, null, Instant.EPOCH, null));
    }

    private List<String> states() {
        return acme.rows("select state from notification");
    }
}
