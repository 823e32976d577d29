package org.nextlevel.evidence.account.provider;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.tenant.TokenScope;

/**
 * Clients of the realm that are a company's service accounts. Each method leaves things as it says, whatever they were: whoever
 * could not finish repeats it. All throw {@link Unavailable} when the provider does not do it.
 */
@ApplicationScoped
public class ProviderClients {
    private static final Logger LOG = Logger.getLogger(ProviderClients.class);

    /** What every token of ours needs (ADR 0033), but for the company, which a claim of the client says. */
    private static final List<String> NEEDED = List.of("basic", "profile", "nextlevel-api", "service_account");

    /** In an update it tells the gateways whose tokens end with it; they read admin events (ADR 0042). */
    private static final String ENDED = "nextlevel.ended";

    private final AdminCalls calls;

    ProviderClients(AdminCalls calls) {
        this.calls = calls;
    }

    /** Makes a client of a company with a secret of its own; what fails on the way leaves none. */
    public MadeClient make(String tenant, String clientId, String name, List<String> scopes) {
        String id = calls.send("POST", "/clients", representation(tenant, clientId, name, scopes));
        try {
            String secret = calls.get("/clients/%s/client-secret".formatted(id))
                    .path("value")
                    .asText();
            String subject = calls.get("/clients/%s/service-account-user".formatted(id))
                    .path("id")
                    .asText();
            return new MadeClient(id, clientId, secret, subject);
        } catch (Unavailable broken) {
            undo(id);
            throw broken;
        }
    }

    /** Deletes what is not to be; one that stays is of no use to anybody, since nobody was told its secret. */
    public void undo(String id) {
        try {
            calls.send("DELETE", "/clients/" + id, null);
        } catch (RuntimeException failure) {
            LOG.warnf("Client %s of the sign-in service is left over: delete it there", id);
        }
    }

    /** Grants just these scopes, and lets it sign in or not; the tokens that it has end. */
    public void change(String id, String clientId, String subject, List<String> scopes, boolean enabled) {
        Map<String, String> granted = byName(calls.get("/clients/%s/default-client-scopes".formatted(id)));
        Map<String, String> all = byName(calls.get("/client-scopes"));
        each(TokenScope.ALL, scope -> granted.containsKey(scope) && !scopes.contains(scope))
                .forEach(scope -> calls.send("DELETE", scopePath(id, all.get(scope)), null));
        each(scopes, scope -> !granted.containsKey(scope))
                .forEach(scope -> calls.send("PUT", scopePath(id, all.get(scope)), Map.of()));
        calls.send("PUT", "/clients/" + id, update(clientId, enabled, subject));
    }

    /** It is gone, and its tokens open nothing within seconds. */
    public void end(String id, String clientId, String subject) {
        if (isThere(clientId)) {
            calls.send("PUT", "/clients/" + id, update(clientId, false, subject));
        }
        calls.send("DELETE", "/clients/" + id, null);
    }

    private boolean isThere(String clientId) {
        return !calls.get("/clients?clientId=" + clientId).isEmpty();
    }

    private static Map<String, Object> update(String clientId, boolean enabled, String ended) {
        return Map.of("clientId", clientId, "enabled", enabled, "attributes", Map.of(ENDED, ended));
    }

    private static Stream<String> each(Collection<String> scopes, Predicate<String> some) {
        return scopes.stream().filter(some);
    }

    private static String scopePath(String id, String scope) {
        return "/clients/%s/default-client-scopes/%s".formatted(id, scope);
    }

    private static Map<String, String> byName(JsonNode scopes) {
        return scopes.valueStream()
                .collect(Collectors.toMap(
                        scope -> scope.path("name").asText(),
                        scope -> scope.path("id").asText()));
    }

    private static Map<String, Object> representation(
            String tenant, String clientId, String name, List<String> scopes) {
        Map<String, Object> client = new HashMap<>(Map.of(
                "clientId", clientId,
                "name", name,
                "protocol", "openid-connect",
                "publicClient", false,
                "clientAuthenticatorType", "client-secret",
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", false,
                "serviceAccountsEnabled", true,
                "fullScopeAllowed", false));
        client.put("optionalClientScopes", List.of());
        client.put(
                "defaultClientScopes",
                Stream.concat(NEEDED.stream(), scopes.stream()).toList());
        client.put("protocolMappers", List.of(company(tenant)));
        return client;
    }

    /** Membership of an organization would take the right to manage the realm. */
    private static Map<String, Object> company(String tenant) {
        return Map.of(
                "name",
                "company",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-hardcoded-claim-mapper",
                "config",
                Map.of(
                        "claim.name", "organization",
                        "claim.value", "[\"%s\"]".formatted(tenant),
                        "jsonType.label", "JSON",
                        "access.token.claim", "true",
                        "introspection.token.claim", "true",
                        "id.token.claim", "false",
                        "userinfo.token.claim", "false"));
    }
}
