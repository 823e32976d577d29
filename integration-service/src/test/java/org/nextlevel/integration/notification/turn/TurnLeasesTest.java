package org.nextlevel.integration.notification.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.notification.turn.TurnLeases.Lane;
import org.nextlevel.integration.notification.turn.TurnLeases.Taken;

/** Instances share who is to be told. */
@QuarkusTest
@Tag("M3.3")
class TurnLeasesTest {
    private static final String ARE_DUE = """
            insert into notification_turn (tenant, recipient_id, channel, due_at)
            select '%s', gen_random_uuid(), 'CHAT', now() from generate_series(1, %d) returning 1""";

    private final TellingCompany acme = TellingCompany.named();

    @Inject
    @DataSource("relay")
    AgroalDataSource database;

    @Test
    void ofACompanyWithManyNobodyIsTakenBeforeTheOnlyOneOfAnother() {
        TellingCompany globex = TellingCompany.named();
        acme.rows(ARE_DUE.formatted(acme.tenant(), 2_000));
        var leases = new TurnLeases(database);
        await().until(() -> {
            globex.rows(ARE_DUE.formatted(globex.tenant(), 1));
            // Else the instance that runs was quicker.
            return leases.take(Lane.CHAT, 2).stream()
                    .anyMatch(one -> one.tenant().equals(globex.tenant()));
        });
        List<String> waiting = acme.rows("delete from notification_turn where leased_by is null returning 1");
        assertThat(waiting).isNotEmpty();
    }

    @Test
    void nobodyIsTakenByTwo() {
        acme.rows(ARE_DUE.formatted(acme.tenant(), 200));
        var one = new TurnLeases(database);
        var other = new TurnLeases(database);
        var takes = CompletableFuture.supplyAsync(() -> one.take(Lane.CHAT, 60));
        List<Taken> taken = new ArrayList<>(other.take(Lane.CHAT, 60));
        taken.addAll(takes.join());
        assertThat(taken).isNotEmpty().doesNotHaveDuplicates();
        assertThat(one.take(Lane.MAIL, 60))
                .noneMatch(someone -> someone.tenant().equals(acme.tenant()));
    }
}
