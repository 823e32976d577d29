package org.nextlevel.evidence.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.nextlevel.evidence.scim.IdentityProvider.ENTERPRISE;
import static org.nextlevel.evidence.scim.IdentityProvider.USER;
import static org.nextlevel.evidence.scim.IdentityProvider.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found by schemas, presence and names without a schema, and how it is sorted (RFC 7644, 3.4.2 and 3.10). */
@QuarkusTest
@Tag("M10.1")
class ScimQueryTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void peopleAreFoundByTheSchemasOfTheirResources() {
        idp.user("plain");
        idp.user("employed", "\"" + ENTERPRISE + "\":{\"division\":\"D\"}");
        idp.user("costly", "\"" + ENTERPRISE + "\":{\"costCenter\":\"K\"}");
        idp.user("reporting", "\"" + ENTERPRISE + "\":{\"manager\":{\"value\":\"nobody-yet\"}}");
        idp.company.hires("by-hr", null).then().statusCode(201);
        List<String> found = found("schemas eq \"" + ENTERPRISE + "\"");
        assertThat(found).containsExactlyInAnyOrder("employed", "costly", "reporting", "by-hr");
        for (String name : List.of("plain", "employed", "costly", "reporting", "by-hr")) {
            List<String> schemas = idp.search("Users", "userName eq \"" + name + "\"")
                    .jsonPath()
                    .getList("Resources[0].schemas");
            assertThat(schemas.contains(ENTERPRISE)).as(name).isEqualTo(found.contains(name));
        }
        assertThat(found("schemas eq \"" + USER + "\"")).hasSize(5);
        assertThat(found("schemas pr and userName sw \"p\"")).containsExactly("plain");
        idp.group("Any");
        idp.search("Groups", "schemas eq \"urn:ietf:params:scim:schemas:core:2.0:Group\"")
                .then()
                .body("totalResults", is(1));
    }

    private List<String> found(String filter) {
        Response answer = idp.search("Users", filter);
        answer.then().statusCode(200);
        return answer.jsonPath().getList("Resources.userName");
    }

    @Test
    void whatIsThereIsPresentWhateverIsSaidOfIt() {
        idp.user("ana", "\"addresses\":[{\"type\":\"work\",\"locality\":\"Basel\"}]");
        idp.user("bob", "\"emails\":[{\"display\":\"Bob's\",\"type\":\"work\"}]", "\"userType\":\"Contractor\"");
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("addresses pr", "ana");
        filters.put("emails pr", "bob");
        filters.put("emails.value pr", "");
        filters.put("not(addresses pr)", "bob");
        filters.put("NOT (addresses PR) AND active EQ true", "bob");
        filters.put("userType eq \"contractor\"", "bob");
        filters.put("x509Certificates pr", "");
        List<String> wrong = new ArrayList<>();
        filters.forEach((filter, expected) -> {
            String found = String.join("", found(filter));
            if (!found.equals(expected)) {
                wrong.add(filter + " found " + found);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void truthsAndBinaryValuesHaveNoOrder() {
        for (String filter : List.of(
                "active gt true",
                "active le false",
                "x509Certificates.value gt \"TQ==\"",
                "x509Certificates[value le \"TQ==\"]")) {
            refused(idp.search("Users", filter), 400, "invalidFilter");
        }
        assertThat(found("x509Certificates.value eq \"TQ==\"")).isEmpty();
    }

    @Test
    void whatAnExtensionAloneHasIsNamedWithoutItsSchemaToo() {
        String boss = idp.user("boss");
        String id = idp.user(
                "ana",
                "\"" + ENTERPRISE
                        + "\":{\"division\":\"D\",\"costCenter\":\"K\",\"manager\":{\"value\":\"%s\"}}"
                                .formatted(boss));
        assertThat(found("division eq \"d\"")).containsExactly("ana");
        assertThat(found("costCenter eq \"K\" and manager.value eq \"" + boss + "\""))
                .containsExactly("ana");
        assertThat(found("id eq \"%s\" and manager eq \"%s\"".formatted(id, boss)))
                .containsExactly("ana");
        idp.get("/Users?sortBy=division").then().body("Resources.userName", is(List.of("ana", "boss")));
        idp.get("/Users/" + id + "?attributes=division,manager.value")
                .then()
                .statusCode(200)
                .body("'" + ENTERPRISE + "'.division", is("D"))
                .body("'" + ENTERPRISE + "'.manager.value", is(boss))
                .body("'" + ENTERPRISE + "'.costCenter", nullValue())
                .body("userName", nullValue());
        idp.get("/Users/" + id + "?excludedAttributes=division")
                .then()
                .body("'" + ENTERPRISE + "'.division", nullValue())
                .body("'" + ENTERPRISE + "'.costCenter", is("K"));
        refused(idp.search("Users", "favourite eq \"x\""), 400, "invalidFilter");
    }

    @Test
    void anExactAttributeIsSortedExactly() {
        idp.user("one", "\"externalId\":\"b\"");
        idp.user("two", "\"externalId\":\"A\"");
        idp.user("three", "\"externalId\":\"C\"");
        idp.get("/Users?sortBy=externalId").then().body("Resources.externalId", is(List.of("A", "C", "b")));
        idp.get("/Users?sortBy=externalId&sortOrder=descending")
                .then()
                .body("Resources.externalId", is(List.of("b", "C", "A")));
    }
}
