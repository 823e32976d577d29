package org.nextlevel.stack.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.stack.server.StackProblem;

/**
 * Somebody who can sign in to the local realm, with the name as password or secret.
 *
 * @param roles of the realm and in organizations, without those that everybody has
 * @param organizations of which it is a member, by alias
 * @param service true for a service account, which is a client and not a person
 */
public record DemoAccount(String name, List<String> roles, List<String> organizations, boolean service) {

    /** Everybody in the realm file but the product's own accounts, which are in no organization. */
    public static List<DemoAccount> all() {
        try (InputStream file = Realm.open()) {
            JsonNode realm = new ObjectMapper().readTree(file);
            return realm.get("users")
                    .valueStream()
                    .map(user -> of(user, realm.get("organizations")))
                    .filter(account -> !account.organizations().isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails with the list of names when nobody is called that. */
    public static DemoAccount named(String name) {
        return all().stream()
                .filter(account -> account.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new StackProblem("There is no user '%s'; there are %s."
                        .formatted(name, all().stream().map(DemoAccount::name).collect(Collectors.joining(", ")))));
    }

    private static DemoAccount of(JsonNode user, JsonNode organizations) {
        JsonNode client = user.path("serviceAccountClientId");
        String userName = user.get("username").asText();
        List<JsonNode> memberships = organizations
                .valueStream()
                .filter(organization ->
                        membership(userName, organization).findAny().isPresent())
                .toList();
        Stream<String> ofRealm = texts(user.path("realmRoles")).filter(role -> !role.startsWith("default-roles"));
        Stream<String> inOrganizations = memberships.stream().flatMap(organization -> roles(userName, organization));
        return new DemoAccount(
                client.isMissingNode() ? userName : client.asText(),
                Stream.concat(ofRealm, inOrganizations).toList(),
                memberships.stream()
                        .map(organization -> organization.get("alias").asText())
                        .toList(),
                !client.isMissingNode());
    }

    /** The names of the groups that somebody is in. */
    private static Stream<String> roles(String userName, JsonNode organization) {
        Map<String, String> names = organization
                .path("groups")
                .valueStream()
                .collect(Collectors.toMap(
                        group -> group.get("id").asText(),
                        group -> group.get("name").asText()));
        return membership(userName, organization)
                .flatMap(member -> texts(member.path("groups")))
                .map(names::get);
    }

    private static Stream<JsonNode> membership(String userName, JsonNode organization) {
        return organization
                .get("members")
                .valueStream()
                .filter(member -> member.get("username").asText().equals(userName));
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
