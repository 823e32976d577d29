package org.nextlevel.systemtest.access.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.stack.layout.Addresses;

/** Adds companies, accounts and clients to the realm of a running stack; what fails is an error with Keycloak's words. */
public final class RealmAdmin {
    private final AdminApi api;

    /** The administrator that each local stack begins with. */
    public RealmAdmin(HttpClient client, Addresses addresses) {
        this.api = new AdminApi(client, addresses);
    }

    /** The id of a new company. */
    String company(String alias) {
        return api.created(
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
        return api.read("/organizations?max=1000")
                .valueStream()
                .filter(one -> one.path("alias").asText().equals(alias))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** The id of a new account of a person, whose password is the user name. */
    String person(String userName) {
        return api.created(
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

    /** The id of the account of a new service, which is like the demo's but for its scopes; its secret is its name. */
    String service(String name, String... scopes) {
        String id = clientLike(
                "acme-hris",
                name,
                Set.of(
                        "people:write",
                        "signals:write",
                        "promotions:read",
                        "promotions:acknowledge",
                        "feed:read",
                        "webhooks:manage"),
                Map.of());
        JsonNode all = api.read("/client-scopes");
        for (String scope : scopes) {
            String granted = named(all, scope).orElseThrow().path("id").asText();
            api.send("PUT", "/clients/%s/default-client-scopes/%s".formatted(id, granted), Map.of());
        }
        return api.read("/clients/%s/service-account-user".formatted(id))
                .path("id")
                .asText();
    }

    /** A new application, like one that is there, without some of its scopes and with more attributes; its id. */
    String clientLike(String model, String name, Set<String> without, Map<String, String> attributes) {
        ObjectNode like =
                (ObjectNode) api.read("/clients?clientId=" + model).path(0).deepCopy();
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
        return api.created("/clients", like);
    }

    void joins(String account, String company) {
        api.send("POST", "/organizations/%s/members".formatted(company), account);
    }

    /** Grants a role to a member of a company: one of the realm, or else a group of the company. */
    void grants(String account, String company, String role) {
        Optional<JsonNode> ofRealm = named(api.read("/roles"), role);
        if (ofRealm.isPresent()) {
            api.send("POST", "/users/%s/role-mappings/realm".formatted(account), List.of(ofRealm.get()));
            return;
        }
        String groups = "/organizations/%s/groups".formatted(company);
        String group = named(api.read(groups), role)
                .map(one -> one.path("id").asText())
                .orElseGet(() -> api.created(groups, Map.of("name", role)));
        api.send("PUT", "%s/%s/members/%s".formatted(groups, group, account), Map.of());
    }

    /** Gives a person another user name. */
    void renames(String userName, String to) {
        api.send("PUT", "", Map.of("editUsernameAllowed", true));
        ObjectNode user = (ObjectNode)
                api.read("/users?exact=true&username=" + userName).path(0).deepCopy();
        api.send("PUT", "/users/" + user.path("id").asText(), user.put("username", to));
    }

    /** Ends all sessions of a person. */
    public void signsOut(String userName) {
        api.send("POST", "/users/%s/logout".formatted(subject(userName)), Map.of());
    }

    /** What a person's tokens name the account by. */
    public String subject(String userName) {
        return api.read("/users?exact=true&username=" + userName)
                .path(0)
                .path("id")
                .asText();
    }

    /** Deletes an account. */
    public void deletes(String userName) {
        api.send("DELETE", "/users/" + subject(userName), Map.of());
    }

    /** Takes a person out of a company, whose account stays. */
    public void takesOut(String userName, String alias) {
        api.send("DELETE", "/organizations/%s/members/%s".formatted(idOf(alias), subject(userName)), Map.of());
    }

    /** Takes a role away from a member of a company. */
    public void takesRole(String userName, String alias, String role) {
        String groups = "/organizations/%s/groups".formatted(idOf(alias));
        String group = named(api.read(groups), role).orElseThrow().path("id").asText();
        api.send("DELETE", "%s/%s/members/%s".formatted(groups, group, subject(userName)), Map.of());
    }

    /** Gives a role to a member of a company that is there. */
    public void givesRole(String userName, String alias, String role) {
        grants(subject(userName), idOf(alias), role);
    }

    private static Optional<JsonNode> named(JsonNode all, String name) {
        return all.valueStream()
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst();
    }
}
