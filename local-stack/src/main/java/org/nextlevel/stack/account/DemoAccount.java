package org.nextlevel.stack.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.nextlevel.stack.server.StackProblem;

/**
 * Somebody who can sign in to the local realm, with the name as password or secret.
 *
 * @param roles of the realm, without those that everybody has
 * @param service true for a service account, which is a client and not a person
 */
public record DemoAccount(String name, List<String> roles, boolean service) {

    /** Everybody in the realm file. */
    public static List<DemoAccount> all() {
        try (InputStream file = Realm.open()) {
            return new ObjectMapper()
                    .readTree(file)
                    .get("users")
                    .valueStream()
                    .map(DemoAccount::of)
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

    private static DemoAccount of(JsonNode user) {
        JsonNode client = user.path("serviceAccountClientId");
        List<String> roles = user.path("realmRoles")
                .valueStream()
                .map(JsonNode::asText)
                .filter(role -> !role.startsWith("default-roles"))
                .toList();
        String name = client.isMissingNode() ? user.get("username").asText() : client.asText();
        return new DemoAccount(name, roles, !client.isMissingNode());
    }
}
