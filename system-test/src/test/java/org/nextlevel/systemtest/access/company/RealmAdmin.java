package org.nextlevel.systemtest.access.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;

/** Adds companies, accounts and clients to the realm of a running stack; what fails is an error with Keycloak's words. */
public final class RealmAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Less than such a token lives. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String realm;
    private final TokenEndpoint master;
    private Instant signedIn = Instant.EPOCH;
    private String token;

    /** The administrator that each local stack begins with. */
    public RealmAdmin(HttpClient client, Addresses addresses) {
        this.client = client;
        this.realm = addresses.url(Part.KEYCLOAK) + "/admin/realms/nextlevel";
        this.master = new TokenEndpoint(client, addresses.url(Part.KEYCLOAK) + "/realms/master");
    }

    /** The id of a new company. */
    String company(String alias) {
        return created(
                "/organizations",
                Map.of(
                        "name",
                        alias,
                        "alias",
                        alias,
                        "domains",
                        List.of(Map.of("name", alias + ".example", "verified", true))));
    }

    /** A new account of a person, whose password is the user name, in a company that is there. */
    public void adds(String userName, String alias) {
        joins(person(userName), idOf(alias));
    }

    private String idOf(String alias) {
        return read("/organizations?max=1000")
                .valueStream()
                .filter(one -> one.path("alias").asText().equals(alias))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** The id of a new account of a person, whose password is the user name. */
    String person(String userName) {
        return created(
                "/users",
                Map.of(
                        "username",
                        userName,
                        "enabled",
                        true,
                        "email",
                        UUID.randomUUID() + "@company.example",
                        "emailVerified",
                        true,
                        "firstName",
                        "Some",
                        "lastName",
                        "Body",
                        "credentials",
                        List.of(Map.of("type", "password", "value", userName))));
    }

    /** The id of the account of a new service, which is like the demo's but for its scope; its secret is its name. */
    String service(String name, String scope) {
        String id = clientLike("acme-hris", name, Set.of("directory:write", "signals:write"), Map.of());
        send(
                "PUT",
                "/clients/%s/default-client-scopes/%s"
                        .formatted(
                                id,
                                named(read("/client-scopes"), scope)
                                        .orElseThrow()
                                        .path("id")
                                        .asText()),
                Map.of());
        return read("/clients/%s/service-account-user".formatted(id)).path("id").asText();
    }

    /** A new application, like one that is there, without some of its scopes and with more attributes; its id. */
    String clientLike(String model, String name, Set<String> without, Map<String, String> attributes) {
        ObjectNode like =
                (ObjectNode) read("/clients?clientId=" + model).path(0).deepCopy();
        like.remove(List.of("id", "secret"));
        like.path("protocolMappers").forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        like.put("clientId", name).put("secret", name);
        ObjectNode all = like.withObjectProperty("attributes");
        attributes.forEach(all::put);
        like.putPOJO(
                "defaultClientScopes",
                like.path("defaultClientScopes")
                        .valueStream()
                        .map(JsonNode::asText)
                        .filter(scope -> !without.contains(scope))
                        .toList());
        return created("/clients", like);
    }

    void joins(String account, String company) {
        send("POST", "/organizations/%s/members".formatted(company), account);
    }

    /** Grants a role to a member of a company: one of the realm, or else a group of the company. */
    void grants(String account, String company, String role) {
        Optional<JsonNode> ofRealm = named(read("/roles"), role);
        if (ofRealm.isPresent()) {
            send("POST", "/users/%s/role-mappings/realm".formatted(account), List.of(ofRealm.get()));
            return;
        }
        String groups = "/organizations/%s/groups".formatted(company);
        String group = named(read(groups), role)
                .map(one -> one.path("id").asText())
                .orElseGet(() -> created(groups, Map.of("name", role)));
        send("PUT", "%s/%s/members/%s".formatted(groups, group, account), Map.of());
    }

    /** Gives a person another user name. */
    void renames(String userName, String to) {
        send("PUT", "", Map.of("editUsernameAllowed", true));
        ObjectNode user = (ObjectNode)
                read("/users?exact=true&username=" + userName).path(0).deepCopy();
        send("PUT", "/users/" + user.path("id").asText(), user.put("username", to));
    }

    /** Ends all sessions of a person. */
    public void signsOut(String userName) {
        JsonNode user = read("/users?exact=true&username=" + userName).path(0);
        send("POST", "/users/%s/logout".formatted(user.path("id").asText()), Map.of());
    }

    private static Optional<JsonNode> named(JsonNode all, String name) {
        return all.valueStream()
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst();
    }

    private String created(String path, Object body) {
        String location =
                send("POST", path, body).headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private JsonNode read(String path) {
        try {
            return JSON.readTree(exchange("GET", path, BodyPublishers.noBody()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        return exchange(
                method, path, BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    private HttpResponse<String> exchange(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        "%s %s answered %d: %s".formatted(method, path, answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        Instant now = Instant.now();
        if (signedIn.isBefore(now.minus(REMEMBERED))) {
            token = master.person("admin", Map.of("client_id", "admin-cli"));
            signedIn = now;
        }
        return token;
    }
}
