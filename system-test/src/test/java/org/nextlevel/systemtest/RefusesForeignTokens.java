package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.layout.Part;

/** A test whose stack refuses genuine tokens of its Keycloak that were not made for this API, or grant less than they say. */
interface RefusesForeignTokens extends InARunningStack {
    Map<Part, String> PATHS = Map.of(
            Part.API_GATEWAY, "/api/me",
            Part.EVIDENCE_SERVICE, "/api/me",
            Part.FRAMEWORK_SERVICE, "/api/frameworks",
            Part.ADVISOR_SERVICE, "/api/rules");

    private SignIn signIn() {
        return stack().signIn();
    }

    @Test
    @Tag("access")
    default void aTokenThatWasNotMadeForThisApiOpensNothingAnywhere() {
        JsonNode engineer = signIn().as("acme-engineer", "nextlevel-local", "openid");
        JsonNode elsewhere = signIn().as("acme-engineer", "another-app", "openid");
        PATHS.forEach((part, path) -> {
            assertThat(signIn().get(part, path, engineer.path("access_token").asText()))
                    .isEqualTo(200);
            assertThat(signIn().get(part, path, engineer.path("id_token").asText()))
                    .isEqualTo(401);
            assertThat(signIn().get(part, path, engineer.path("refresh_token").asText()))
                    .isEqualTo(401);
            assertThat(signIn().get(part, path, elsewhere.path("access_token").asText()))
                    .isEqualTo(401);
            assertThat(signIn().get(part, path, elsewhere.path("id_token").asText()))
                    .isEqualTo(401);
        });
    }

    @Test
    @Tag("access")
    default void aRoleCountsInTheOrganizationThatGaveIt() {
        String inAcme = signIn().token("acme-and-globex", "organization:acme");
        String inGlobex = signIn().token("acme-and-globex", "organization:globex");
        String path = "/api/directory/employees/nobody";
        for (Part part : new Part[] {Part.API_GATEWAY, Part.EVIDENCE_SERVICE}) {
            assertThat(signIn().get(part, path, inAcme)).isEqualTo(404);
            assertThat(signIn().get(part, path, inGlobex)).isEqualTo(403);
        }
        assertThat(signIn().get(Part.API_GATEWAY, path, signIn().token("acme-and-globex", "profile")))
                .isEqualTo(403);
    }

    @Test
    @Tag("access")
    default void aScopeGivesAPersonNothing() {
        JsonNode signed = signIn().as("acme-engineer", "nextlevel-local", "people:write signals:write");
        assertThat(signed.path("scope").asText()).contains("people:write", "signals:write");
        String path = "/api/directory/employees/hr-acme-engineer";
        assertThat(signIn().get(
                                Part.API_GATEWAY,
                                path,
                                signed.path("access_token").asText()))
                .isEqualTo(403);
        assertThat(signIn().get(
                                Part.EVIDENCE_SERVICE,
                                path,
                                signed.path("access_token").asText()))
                .isEqualTo(403);
        assertThat(signIn().get(Part.API_GATEWAY, path, signIn().token("acme-auditor", "profile")))
                .isEqualTo(403);
    }
}
