package org.nextlevel.testkit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a token says of its bearer. */
record TokenClaims(Map<String, Object> values) {
    static TokenClaims person(String userName) {
        return new TokenClaims(Map.of(
                "iss",
                Tokens.ISSUER,
                "sub",
                Tokens.subjectOf(userName),
                "typ",
                "Bearer",
                "aud",
                "nextlevel-api",
                "scope",
                "profile email",
                "preferred_username",
                userName));
    }

    /** Keycloak lists the organization, or with groups describes it. */
    TokenClaims in(String tenant, String... roles) {
        List<String> groups = Arrays.stream(roles)
                .filter(role -> !role.equals("operator"))
                .map(role -> "/" + role)
                .sorted()
                .toList();
        TokenClaims claims =
                with("organization", groups.isEmpty() ? List.of(tenant) : Map.of(tenant, Map.of("groups", groups)));
        return List.of(roles).contains("operator")
                ? claims.with("realm_access", Map.of("roles", List.of("operator")))
                : claims;
    }

    /** The same with another value; null takes the claim away. */
    TokenClaims with(String claim, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(claim);
        } else {
            changed.put(claim, value);
        }
        return new TokenClaims(Map.copyOf(changed));
    }
}
