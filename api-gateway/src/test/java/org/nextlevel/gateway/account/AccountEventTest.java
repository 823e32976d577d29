package org.nextlevel.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.session.EndedSession;

@Tag("gone")
class AccountEventTest {
    private static final Instant AT = Instant.parse("2026-11-27T05:00:00.123Z");

    @ParameterizedTest
    @CsvSource({
        "USER DELETE,users/erin,'{}'",
        "USER UPDATE,users/erin,'{\"enabled\":false}'",
        "USER UPDATE,users/erin,no JSON",
        "ORGANIZATION_MEMBERSHIP DELETE,organizations/acme/members/erin,'{}'",
        "ORGANIZATION_GROUP_MEMBERSHIP DELETE,organizations/acme/groups/hr/members/erin,'{}'",
        "REALM_ROLE_MAPPING DELETE,users/erin/role-mappings/realm,'[]'",
        "CLIENT_ROLE_MAPPING DELETE,users/erin/role-mappings/clients/c,'[]'",
        "GROUP_MEMBERSHIP DELETE,users/erin/groups/g,'{}'",
        "CLIENT UPDATE,clients/c,'{\"enabled\":false,\"attributes\":{\"nextlevel.ended\":\"erin\"}}'",
    })
    void whoIsDisabledDeletedOrLosesSomethingHasNoTokenOfBefore(String kind, String path, String representation) {
        assertThat(new AccountEvent("1", AT, kind, path, representation).ended())
                .contains(EndedSession.of(null, "erin", AT));
    }

    @ParameterizedTest
    @CsvSource({
        "USER CREATE,users/erin,'{\"enabled\":false}'",
        "USER UPDATE,users/erin,'{\"enabled\":true}'",
        "USER UPDATE,users/erin,'{\"lastName\":\"Married\"}'",
        "USER UPDATE,users/erin/consents/c,'{\"enabled\":false}'",
        "USER DELETE,users/erin/federated-identity/x,'{}'",
        "CLIENT UPDATE,clients/c,'{\"enabled\":false}'",
        "CLIENT UPDATE,clients/c,no JSON",
        "CLIENT UPDATE,clients/c,'{\"attributes\":[]}'",
        "ORGANIZATION DELETE,organizations/acme,'{}'",
    })
    void whateverElseIsDoneEndsNothing(String kind, String path, String representation) {
        assertThat(new AccountEvent("1", AT, kind, path, representation).ended())
                .isEmpty();
    }

    @Test
    void anUpdateWithoutDetailsIsNotKnownToDisable() {
        assertThat(new AccountEvent("1", AT, "USER UPDATE", "users/erin", null).ended())
                .isEmpty();
    }
}
