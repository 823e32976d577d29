package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was exported and imported again is the same when it is exported once more. */
@QuarkusTest
@Tag("M3.3")
class RoundTripTest {
    private static final String OWN = "/api/employees/me/evidence";
    private static final List<String> ITS_OWN =
            List.of("id", "visibility", "sharedWith", "loggedAt", "updatedAt", "attestations");

    private Company acme;

    @BeforeEach
    void logAndShare() {
        acme = Company.ofPeopleWithFramework();
        String path = acme.as("engineer")
                .body("""
                        {"summary":"'=Cut \\"it\\" — ß 日本","narrative":"a  \\n* b\\n\\n```\\n<c>\\n```","startedOn":"2026-01-05",
                         "occurredOn":"2026-03-01","kind":"RESULT","collaborators":["%s"],
                         "metrics":[{"name":"Build","baseline":"40.50","result":"-0.000001","unit":"minutes",
                          "direction":"LOWER_IS_BETTER"},{"name":"Cost","result":"100000000000000","currency":"EUR"}],
                         "links":[{"url":"https://ci.example.com/1?a=b","label":"log"},{"url":"http://example.com"}],
                         "claims":[{"competency":"depth","level":"one","expectation":"one.depth"},
                          {"competency":"talk","level":"two"}]}""".formatted(acme.idOf("director")))
                .post(OWN)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("visibility", "NAMED", "sharedWith", List.of(acme.idOf("colleague"))))
                .put(path + "/visibility")
                .then()
                .statusCode(200);
        acme.attests("manager", acme.sharedEvidence("Shared"), "CONFIRMED")
                .then()
                .statusCode(201);
    }

    @Test
    void somebodyElseExportsWhatTheyImported() {
        String exported = export("engineer");
        imports("colleague", exported, 3);
        assertThat(pieces("colleague", exported)).isEqualTo(3);
        acme.as("colleague").get(OWN + "?visibility=PRIVATE").then().body("items.size()", is(3));
    }

    @Test
    void whoErasedAllOfItGetsItBack() {
        String exported = export("engineer");
        List<String> ids = acme.as("engineer").get(OWN).path("items.id");
        ids.forEach(id -> acme.as("engineer")
                .header("If-Match", "*")
                .post(OWN + "/" + id + "/erasure")
                .then()
                .statusCode(204));
        imports("engineer", exported, 3);
        assertThat(pieces("engineer", exported)).isEqualTo(3);
    }

    /** How many pieces somebody's export has, each equal to that of another export. */
    private int pieces(String by, String exported) {
        List<Map<String, Object>> again = read(export(by));
        assertThat(again).containsExactlyInAnyOrderElementsOf(read(exported));
        return again.size();
    }

    private static List<Map<String, Object>> read(String exported) {
        List<Map<String, Object>> pieces = JsonPath.from(exported).getList("pieces");
        pieces.forEach(piece -> piece.keySet().removeAll(ITS_OWN));
        return pieces;
    }

    private void imports(String by, String exported, int created) {
        acme.as(by).body(exported).post(OWN + "/imports").then().statusCode(200).body("created", is(created));
    }

    private String export(String by) {
        return acme.as(by).get(OWN + "/export").then().statusCode(200).extract().asString();
    }
}
