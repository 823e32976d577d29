package org.nextlevel.token;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who calls by a token of Keycloak, and what it says of them. */
@Tag("access")
class VerifiedTokenTest {
    private static final String API = "nextlevel-api";

    @Test
    void aPersonHasGroupsOfTheOneOrganizationAndNoScopes() {
        var token = token("""
                {"preferred_username": "hanna", "organization": {"acme": {"groups": ["/hr", "/team/hr", "editors"]}},
                 "scope": "people:write", "realm_access": {"roles": ["operator", "hr"]}}""");
        assertThat(token.isPerson()).isTrue();
        assertThat(token.organizations()).containsExactly("acme");
        assertThat(token.groups()).containsExactly("hr");
        assertThat(token.rolesOfTheRealm()).containsExactlyInAnyOrder("operator", "hr");
        assertThat(token.scopes()).isEmpty();
        assertThat(token.whyForeign(API)).isEmpty();
    }

    @Test
    void aServiceAccountHasScopesAndNoGroups() {
        var token = token("""
                {"preferred_username": "service-account-Hris", "client_id": "hris", "scope": "basic people:write basic",
                 "organization": {"acme": {"groups": ["/hr"]}}, "realm_access": {"roles": ["operator"]}}""");
        assertThat(token.isService()).isTrue();
        assertThat(token.scopes()).containsExactlyInAnyOrder("basic", "people:write");
        assertThat(token.groups()).isEmpty();
        assertThat(token.rolesOfTheRealm()).isEmpty();
        assertThat(token.whyForeign(API)).isEmpty();
    }

    @Test
    void ofSeveralOrganizationsNoGroupCounts() {
        var token = token("""
                {"preferred_username": "dora", "organization": {"acme": {"groups": ["/hr"]}, "globex": {}}}""");
        assertThat(token.organizations()).containsExactlyInAnyOrder("acme", "globex");
        assertThat(token.groups()).isEmpty();
        assertThat(token("""
                {"preferred_username": "dora", "organization": ["acme", "acme"]}""").organizations()).containsExactly("acme");
    }

    @Test
    void whoIsNeitherAPersonNorTheServiceOfItsClientIsForeign() {
        for (String claims : List.of(
                "{}",
                "{\"preferred_username\": \"service-account-hris\"}",
                "{\"preferred_username\": \"emma\", \"client_id\": \"hris\"}",
                "{\"preferred_username\": \"service-account-hris\", \"client_id\": \"payroll\"}",
                "{\"preferred_username\": \"emma\", \"sub\": null}")) {
            assertThat(token(claims).whyForeign(API))
                    .as(claims)
                    .hasValueSatisfying(why -> assertThat(why.sentence()).contains("neither a person nor"));
        }
    }

    @Test
    void anotherTypeOrAudienceIsForeignAndSaysWhich() {
        assertThat(token("{\"typ\": \"ID\"}").whyForeign(API))
                .hasValueSatisfying(why -> assertThat(why.values()).containsExactly("ID"));
        assertThat(token("{\"typ\": null}").whyForeign(API))
                .hasValueSatisfying(why -> assertThat(why.values()).containsExactly("absent"));
        assertThat(token("{\"preferred_username\": \"emma\"}").whyForeign("another-api"))
                .hasValueSatisfying(why -> assertThat(why.values()).containsExactly("another-api"));
    }

    /** Of an access token for the API, unless its claims say otherwise. */
    private static VerifiedToken token(String claims) {
        JsonObject given = Json.createReader(new StringReader(claims)).readObject();
        Map<String, Object> all = new HashMap<>(Map.of("typ", "Bearer", "aud", Set.of(API), "sub", "s1"));
        given.forEach((name, value) -> all.put(name, value.equals(JsonValue.NULL) ? null : value));
        return new VerifiedToken(new Claims(all));
    }

    /** As Quarkus hands them over: texts of other claims than the standard ones are of JSON. */
    private record Claims(Map<String, Object> all) implements JsonWebToken {
        @Override
        public String getName() {
            return all.get("preferred_username") instanceof JsonString name ? name.getString() : null;
        }

        @Override
        public Set<String> getClaimNames() {
            return all.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) all.get(name);
        }
    }
}
