package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.background.EveryTenant;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Work that recurs in every company costs nothing for those in which nothing is open. */
@QuarkusTest
@Tag("M10.1")
class NothingDueTest {
    private final EveryTenant tenants;
    private final CurrentTenant tenant;
    private Company acme;

    NothingDueTest(EveryTenant tenants, CurrentTenant tenant) {
        this.tenants = tenants;
        this.tenant = tenant;
    }

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
    }

    @Test
    void aServiceAccountIsLookedAtWhereOneIsToEnd() {
        makes("Payroll", Map.of());
        assertThat(isLookedAtFor("service_account")).isFalse();
        assertThat(isLookedAtFor("service_account_key")).isFalse();

        makes("Trial", Map.of("expiresAt", Instant.now().plusSeconds(3600).toString()));
        assertThat(isLookedAtFor("service_account")).isTrue();
    }

    @Test
    void aKeyIsLookedAtWhereOneWasReplaced() {
        String account = makes("Payroll", Map.of());
        acme.as("hanna", "hr").body(Map.of("keepFormerHours", 1)).post(account + "/rotation");
        assertThat(isLookedAtFor("service_account_key")).isTrue();
        assertThat(isLookedAtFor("service_account")).isFalse();
    }

    @Test
    void aCareerIsLookedAtWhereAChangeIsAhead() {
        tells("2025-06-01");
        assertThat(isLookedAtFor("career_change")).isFalse();

        tells("2099-01-01");
        assertThat(isLookedAtFor("career_change")).isTrue();
    }

    @Test
    void aRebindingIsLookedAtUntilItIsOver() {
        String rebinding = acme.as("hanna", "hr")
                .body(Map.of("subject", "to-be"))
                .post("/api/employees/%s/rebindings".formatted(acme.idOf("engineer")))
                .header("Location");
        assertThat(isLookedAtFor("rebinding")).isTrue();
        acme.hris().delete(rebinding).then().statusCode(204);
        assertThat(isLookedAtFor("rebinding")).isFalse();
    }

    @Test
    void anErasureIsLookedAtWhileItIsAhead() {
        String erasure = acme.as("hanna", "hr")
                .body(Map.of("employeeId", acme.idOf("engineer")))
                .post("/api/erasures")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(isLookedAtFor("erasure")).isFalse();
        acme.rows("update erasure set due_at = now() + interval '1 day', confirmed_at = now(), confirmed_by = asked_by"
                + " returning id");
        assertThat(isLookedAtFor("erasure")).isTrue();
        acme.as("engineer").delete(erasure).then().statusCode(204);
        assertThat(isLookedAtFor("erasure")).isFalse();
    }

    private String makes(String name, Map<String, Object> more) {
        Map<String, Object> account = new HashMap<>(more);
        account.put("name", name);
        account.put("scopes", List.of("people:read"));
        return acme.as("hanna", "hr")
                .body(account)
                .post("/api/service-accounts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void tells(String day) {
        acme.hris()
                .body(Map.of(
                        "changes",
                        List.of(Map.of(
                                "id",
                                day,
                                "kind",
                                "MANAGER",
                                "effectiveOn",
                                day,
                                "managerExternalId",
                                "ext-director"))))
                .post("/api/directory/employees/ext-engineer/changes")
                .then()
                .statusCode(200);
    }

    private boolean isLookedAtFor(String table) {
        List<String> seen = new ArrayList<>();
        tenants.rounds(table, () -> {
                    seen.add(tenant.require());
                    return false;
                })
                .go();
        return seen.contains(acme.tenant());
    }
}
