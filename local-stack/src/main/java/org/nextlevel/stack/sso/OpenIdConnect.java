package org.nextlevel.stack.sso;

import java.util.List;
import java.util.Map;

/** OpenID Connect, by the code flow with PKCE. */
record OpenIdConnect() implements ProviderProtocol {
    private static final String CLIENT = "nextlevel";

    @Override
    public String id() {
        return "oidc";
    }

    @Override
    public Map<String, Object> client(String answers) {
        return Map.of("clientId", CLIENT, "secret", CLIENT, "redirectUris", List.of(answers));
    }

    @Override
    public Map<String, String> provider(String realm) {
        String endpoints = realm + "/protocol/openid-connect";
        return Map.ofEntries(
                Map.entry("issuer", realm),
                Map.entry("authorizationUrl", endpoints + "/auth"),
                Map.entry("tokenUrl", endpoints + "/token"),
                Map.entry("jwksUrl", endpoints + "/certs"),
                Map.entry("useJwksUrl", "true"),
                Map.entry("validateSignature", "true"),
                Map.entry("clientId", CLIENT),
                Map.entry("clientSecret", CLIENT),
                Map.entry("clientAuthMethod", "client_secret_post"),
                Map.entry("defaultScope", "openid profile email"),
                Map.entry("pkceEnabled", "true"),
                Map.entry("pkceMethod", "S256"));
    }

    @Override
    public List<Mapper> mappers() {
        return List.of(new Mapper(
                "user name", "oidc-username-idp-mapper", Map.of("template", "${CLAIM.email}", "target", "LOCAL")));
    }
}
