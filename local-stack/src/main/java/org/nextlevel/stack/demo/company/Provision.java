package org.nextlevel.stack.demo.company;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;

/** The company's identity provider keeps a few people in step by SCIM, as Entra and Okta do. */
record Provision(Person provider, Narrator narrator) {
    static final String DRIVERS = "Night drivers";

    private static final String USERS = "/scim/v2/Users";
    private static final String GROUPS = "/scim/v2/Groups";
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /** @return the resource of who can sign in */
    String run(String signsIn) {
        narrator.chapter(
                "Some come by SCIM",
                "The identity provider looks each up, adds who is not there, and keeps them in a group.");
        String engineer = keep(signsIn, "Gerd Globex", "G-901");
        String nora = keep("nora.night", "Nora Night", "G-902");
        keepGroup(List.of(engineer, nora));
        return USERS + "/" + engineer;
    }

    /** From now on this person works here, or not. */
    Answer activate(String user, boolean active) {
        return provider.patch(
                user,
                Map.of(
                        "schemas",
                        List.of("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
                        "Operations",
                        List.of(Map.of("op", "replace", "path", "active", "value", active))));
    }

    private String keep(String userName, String name, String number) {
        JsonNode known = find(USERS, "userName", userName);
        if (!known.isMissingNode()) {
            String id = known.path("id").asText();
            narrator.call(provider, activate(USERS + "/" + id, true).expect(200));
            return id;
        }
        Answer added = provider.post(
                USERS,
                Map.of(
                        "schemas",
                        List.of(CORE + "User"),
                        "userName",
                        userName,
                        "displayName",
                        name,
                        "title",
                        "Driver",
                        ENTERPRISE,
                        Map.of("employeeNumber", number, "manager", Map.of("value", PeopleFile.number(2)))));
        narrator.call(provider, added.expect(201));
        narrator.result("%s, number %s", name, number);
        return added.body().path("id").asText();
    }

    private void keepGroup(List<String> members) {
        JsonNode known = find(GROUPS, "displayName", DRIVERS);
        Map<String, Object> group = Map.of(
                "schemas",
                List.of(CORE + "Group"),
                "displayName",
                DRIVERS,
                "members",
                members.stream().map(id -> Map.of("value", id)).toList());
        Answer kept = known.isMissingNode()
                ? provider.post(GROUPS, group)
                : provider.put(GROUPS + "/" + known.path("id").asText(), group, null);
        narrator.call(provider, kept.expect(200, 201));
        narrator.result("group %s with %d members", DRIVERS, members.size());
    }

    private JsonNode find(String path, String attribute, String value) {
        String filter = URLEncoder.encode("%s eq \"%s\"".formatted(attribute, value), StandardCharsets.UTF_8);
        return provider.get(path + "?filter=" + filter).expect(200).body().at("/Resources/0");
    }
}
