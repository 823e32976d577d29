package org.nextlevel.evidence.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.evidence.scim.IdentityProvider.ENTERPRISE;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which people a filter finds, in which order and by which pages (RFC 7644, 3.4.2; RFC 9865). */
@QuarkusTest
@Tag("M10.1")
class ScimFilterTest {
    /** What is found of ana, bob and cyd by their first letters. */
    private static final Map<String, String> FOUND = Map.ofEntries(
            Map.entry("userName eq \"ANA\"", "a"),
            Map.entry("USERNAME Eq \"ana\"", "a"),
            Map.entry("urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"ana\"", "a"),
            Map.entry("userName ne \"ana\"", "bc"),
            Map.entry("userName co \"N\"", "a"),
            Map.entry("userName sw \"b\"", "b"),
            Map.entry("userName ew \"D\"", "c"),
            Map.entry("userName gt \"ana\"", "bc"),
            Map.entry("userName ge \"ana\" and userName lt \"cyd\"", "ab"),
            Map.entry("userName le \"bob\"", "ab"),
            Map.entry("title pr", "ab"),
            Map.entry("not (title pr)", "c"),
            Map.entry("title eq null", "c"),
            Map.entry("nickName eq \"annie\" or nickName eq \"bobby\"", "ab"),
            Map.entry("title pr and userName eq \"cyd\" or userName eq \"bob\"", "b"),
            Map.entry("title pr and (userName eq \"cyd\" or userName eq \"bob\")", "b"),
            Map.entry("name.familyName eq \"miller\"", "a"),
            Map.entry("name pr", "a"),
            Map.entry("emails eq \"ana@acme.example\"", "a"),
            Map.entry("emails.value eq \"Ana@Home.example\"", "a"),
            Map.entry("not (emails.value eq \"ana@home.example\")", "bc"),
            Map.entry("emails[type eq \"home\" and value eq \"ana@home.example\"]", "a"),
            Map.entry("emails[type eq \"work\" and value eq \"ana@home.example\"]", ""),
            Map.entry("emails[value eq \"ana@home.example\" or type eq \"other\"]", "a"),
            Map.entry("emails.value co \"HOME\"", "a"),
            Map.entry("emails[type eq \"home\" and value co \"@home\"]", "a"),
            Map.entry("emails[type eq \"work\" and value co \"@home\"]", ""),
            Map.entry("emails[type eq \"work\"].value eq \"bob@acme.example\"", "b"),
            Map.entry("emails[primary eq true]", "b"),
            Map.entry("emails[not (type eq \"home\")]", "ab"),
            Map.entry("emails.type eq \"home\"", "a"),
            Map.entry("emails pr", "ab"),
            Map.entry("active eq true", "ab"),
            Map.entry("active eq \"False\"", "c"),
            Map.entry("active eq False", "c"),
            Map.entry("active ne true", "c"),
            Map.entry("externalId eq \"X-1\"", "a"),
            Map.entry("externalId eq \"x-1\"", ""),
            Map.entry(ENTERPRISE + ":employeeNumber eq \"n-2\"", "b"),
            Map.entry(ENTERPRISE + ":division eq \"d\"", "b"),
            Map.entry(ENTERPRISE + ":manager.value pr", ""),
            Map.entry("meta.created gt \"2020-01-01T00:00:00Z\"", "abc"),
            Map.entry("meta.lastModified lt \"2020-01-01T00:00:00+02:00\"", ""),
            Map.entry("meta.resourceType eq \"User\"", "abc"),
            Map.entry("members pr", ""),
            Map.entry("userName eq \"O'Neil \\\"x\\\" ; drop table employee\"", ""),
            Map.entry("userName co \"%\"", ""));

    private static final List<String> REFUSED = List.of(
            "userName",
            "userName eq",
            "userName xx \"a\"",
            "userName eq 'a'",
            "(userName eq \"a\"",
            "userName eq \"a\" and",
            "favourite eq \"a\"",
            "name.favourite eq \"a\"",
            "userName eq 7",
            "active gt true",
            "active eq \"perhaps\"",
            "meta.created gt \"yesterday\"",
            "emails[favourite eq \"a\"]",
            "userName[type eq \"a\"]",
            "userName eq {\"a\":1}",
            "(".repeat(30) + "title pr" + ")".repeat(30),
            "title pr" + " or title pr".repeat(200),
            "title eq \"" + "x".repeat(5_000) + "\"");

    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void aFilterFindsWhoFits() {
        idp.addsAnaBobAndCyd();
        List<String> wrong = new ArrayList<>();
        FOUND.forEach((filter, expected) -> {
            Response answer = idp.search("Users", filter);
            String found = answer.statusCode() != 200
                    ? answer.asString()
                    : String.join(
                            "",
                            answer.jsonPath().getList("Resources.userName", String.class).stream()
                                    .map(name -> name.substring(0, 1))
                                    .sorted()
                                    .toList());
            if (!found.equals(expected)) {
                wrong.add(filter + " found " + found);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void peopleAreFoundByTheirGroupsAndGroupsByTheirPeople() {
        String ana = idp.user("ana", "\"displayName\":\"Ana Miller\"");
        idp.user("bob");
        String bakers = idp.group("Bakers", ana);
        idp.group("Nobody yet");
        Map<String, String> people = Map.of(
                "groups.value eq \"" + bakers + "\"",
                "ana",
                "groups eq \"" + bakers.toUpperCase(Locale.ROOT) + "\"",
                "ana",
                "groups[value eq \"" + bakers + "\" and display sw \"Bak\"]",
                "ana",
                "groups[value eq \"" + bakers + "\" and display sw \"Mil\"]",
                "",
                "groups.display eq \"bakers\"",
                "ana",
                "groups.display eq \"Nobody yet\"",
                "",
                "groups.value eq \"Bakers\"",
                "",
                "groups pr",
                "ana",
                "not (groups pr)",
                "bob");
        people.forEach((filter, expected) -> assertThat(
                        String.join("", idp.search("Users", filter).jsonPath().<String>getList("Resources.userName")))
                .as(filter)
                .isEqualTo(expected));
        List.of("members.display eq \"ana miller\"", "members.value eq \"" + ana + "\"", "members pr")
                .forEach(filter -> assertThat(
                                idp.search("Groups", filter).jsonPath().<String>getList("Resources.displayName"))
                        .as(filter)
                        .containsExactly("Bakers"));
    }

    @Test
    void whatCannotBeReadIsRefusedAsAFilter() {
        List<String> wrong = REFUSED.stream()
                .filter(filter -> !"invalidFilter".equals(searched(filter).path("scimType")))
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** In a body, since an address has no room for the longest. */
    private Response searched(String filter) {
        return idp.request()
                .body(new ObjectMapper()
                        .createObjectNode()
                        .put("filter", filter)
                        .set(
                                "schemas",
                                new ObjectMapper()
                                        .createArrayNode()
                                        .add("urn:ietf:params:scim:api:messages:2.0:SearchRequest"))
                        .toString())
                .post("/scim/v2/Users/.search");
    }
}
