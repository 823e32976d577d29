package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("privacy")
class RemovalTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void deletedEvidenceIsSeenByItsOwnerAlone() {
        String path = acme.sharedEvidence("ours");
        delete(path).then().statusCode(200).body("state", is("DELETED"));
        acme.as("manager").get(path).then().statusCode(404);
        acme.as("manager").get(path + "/revisions").then().statusCode(404);
        acme.attests("manager", path, "CONFIRMED").then().statusCode(404);
        acme.as("engineer").get("/api/employees/me/evidence").then().body("items", empty());
        acme.as("engineer")
                .get(path)
                .then()
                .statusCode(200)
                .body("actions.move", containsInAnyOrder("RESTORE", "ERASE"));
    }

    @Test
    void deletedEvidenceIsRestoredBeforeItIsChanged() {
        String path = acme.evidence("mine");
        delete(path);
        acme.shows(path, "LINE").then().statusCode(409).body("type", is("urn:problem:evidence-deleted"));
        post(path, "restoration").then().statusCode(200).body("state", is("LOGGED"));
        acme.shows(path, "LINE").then().statusCode(200);
    }

    @Test
    void whatIsRestoredIsThereForThoseWhoSawIt() {
        String path = acme.sharedEvidence("ours");
        delete(path);
        post(path, "restoration");
        acme.as("manager").get(path).then().statusCode(200);
    }

    @Test
    void nothingIsLeftOfWhatIsErased() {
        String path = acme.sharedEvidence("Secretword one");
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("summary", "Secretword two"))
                .put(path);
        acme.attests("manager", path, "DISAGREED");
        post(path, "erasure").then().statusCode(204);
        acme.as("engineer").get(path).then().statusCode(404);
        acme.as("manager").get(path).then().statusCode(404);
        post(path, "restoration").then().statusCode(404);
        assertThat(acme.rows("select e::text from evidence e")).noneMatch(row -> row.contains("Secretword"));
        for (String table : List.of("evidence_revision", "attestation", "evidence_named")) {
            assertThat(acme.rows("select count(*) from " + table)).containsExactly("0");
        }
    }

    @Test
    void deletingTwiceIsDeletingOnce() {
        String path = acme.evidence("mine");
        delete(path).then().header("ETag", "\"1\"");
        delete(path).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void onlyWhoReadItRemovesIt() {
        String path = acme.evidence("mine");
        acme.as("engineer").delete(path).then().statusCode(428);
        acme.as("engineer").header("If-Match", "\"9\"").delete(path).then().statusCode(412);
        acme.as("engineer")
                .header("If-Match", "\"9\"")
                .post(path + "/erasure")
                .then()
                .statusCode(412);
        acme.as("engineer").get("/api/employees/me/evidence").then().body("items.summary", contains("mine"));
    }

    private Response delete(String path) {
        return acme.as("engineer").header("If-Match", "*").delete(path);
    }

    private Response post(String path, String what) {
        return acme.as("engineer").header("If-Match", "*").post(path + "/" + what);
    }
}
