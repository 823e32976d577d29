package org.nextlevel.k8s.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nextlevel.stack.account.Realm;

/**
 * The realm of a company's cluster, made from that of one machine: the same scopes, what tokens say, and clients of the services; nobody and
 * nothing of the demo, no password sent to a client, secrets by reference.
 */
final class ProductionRealm {
    private static final String PAGE = "https://nextlevel.example.com";

    /** Each client that is known in production, and where its secret is; none of that which browsers use. */
    static final Map<String, String> CLIENTS = Map.of(
            "nextlevel-web", "",
            "nextlevel-api", "introspection",
            "nextlevel-gateway", "accounts",
            "nextlevel-service-accounts", "service-accounts",
            "nextlevel-webhooks", "webhooks");

    /** Passwords of the demo are known to everybody, so they are hashed in a moment; others are as Keycloak thinks best. */
    private static final Set<String> OF_THE_DEMO = Set.of("organizations", "passwordPolicy");

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProductionRealm() {}

    /** As the operator of Keycloak imports it. */
    static ObjectNode manifest() throws IOException {
        ObjectNode manifest = JSON.createObjectNode()
                .put("apiVersion", "k8s.keycloak.org/v2alpha1")
                .put("kind", "KeycloakRealmImport");
        manifest.putObject("metadata").put("name", "nextlevel");
        ObjectNode spec = manifest.putObject("spec").put("keycloakCRName", "keycloak");
        ObjectNode placeholders = spec.putObject("placeholders");
        CLIENTS.values().stream()
                .filter(secret -> !secret.isEmpty())
                .sorted()
                .forEach(secret -> placeholders
                        .putObject(placeholder(secret))
                        .putObject("secret")
                        .put("name", secret)
                        .put("key", "secret"));
        spec.set("realm", realm());
        return manifest;
    }

    private static ObjectNode realm() throws IOException {
        try (InputStream file = Realm.open()) {
            ObjectNode realm = (ObjectNode) JSON.readTree(file);
            realm.remove(OF_THE_DEMO);
            realm.put("sslRequired", "external").put("bruteForceProtected", true);
            realm.set("clients", kept(realm.path("clients"), "clientId"));
            realm.path("clients").forEach(client -> harden((ObjectNode) client));
            realm.set("users", kept(realm.path("users"), "serviceAccountClientId"));
            return realm;
        }
    }

    private static ArrayNode kept(JsonNode all, String name) {
        ArrayNode kept = JSON.createArrayNode();
        all.forEach(one -> {
            if (CLIENTS.containsKey(one.path(name).asText())) {
                kept.add(one);
            }
        });
        return kept;
    }

    private static void harden(ObjectNode client) {
        String secret = CLIENTS.get(client.path("clientId").asText());
        if (secret.isEmpty()) {
            client.putArray("redirectUris").add(PAGE + "/");
            client.putArray("webOrigins").add(PAGE);
            ((ObjectNode) client.path("attributes"))
                    .put("backchannel.logout.url", "http://api-gateway:8080/backchannel-logout");
        } else {
            client.put("secret", "${%s}".formatted(placeholder(secret)));
        }
    }

    private static String placeholder(String secret) {
        return secret.replace('-', '_').toUpperCase(Locale.ROOT) + "_SECRET";
    }
}
