package org.nextlevel.evidence.company;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.Tokens;

/** What is left of a company that ended is a receipt, and before that an operator can take all of it along. */
@QuarkusTest
@Tag("erasure")
class CompanyEndTest {
    private static final String PARTS = "{\"tenant\":\"%s\",\"service\":\"framework-service\",\"parts\":["
            + "{\"name\":\"goal\",\"erased\":3,\"kept\":0}]}";

    @TestHTTPResource(management = true)
    URI management;

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        put("active").statusCode(200);
    }

    @Test
    void aReceiptSaysWhatWentByWhomAndWhoHasNotSaidSoYet() {
        acme.sharedEvidence("Secretword of ours");
        get("/receipt").statusCode(404);
        put("suspended").statusCode(200);
        put("erased").statusCode(200);
        get("/receipt")
                .statusCode(200)
                .body("erasedBy", is(Tokens.subjectOf("otto")))
                .body("erasedAt", notNullValue())
                .body("waitsFor", contains("advisor-service", "framework-service", "integration-service"))
                .body("receipts.service", contains("evidence-service"))
                .body("receipts[0].parts.find { it.name == 'employee' }.erased", is(4))
                .body("receipts[0].parts.find { it.name == 'known_tenant' }.reason", is("TOMBSTONE"));
    }

    @Test
    void whoAcknowledgesIsWhoToldItWhateverTheEventSays() {
        put("suspended").statusCode(200);
        put("erased").statusCode(200);
        acme.hearsOn("advice-events", "TenantErasureAcknowledged", PARTS.formatted(acme.tenant()));
        await().untilAsserted(() -> get("/receipt")
                .body("waitsFor", contains("framework-service", "integration-service"))
                .body("receipts.service", hasItem("advisor-service")));
        acme.hearsOn("framework-events", "TenantErasureAcknowledged", PARTS.formatted(acme.tenant()));
        acme.hearsOn("integration-events", "TenantErasureAcknowledged", PARTS.formatted(acme.tenant()));
        await().untilAsserted(() -> get("/receipt").body("waitsFor", empty()));
    }

    @Test
    void ofACompanyThatGoesOnNobodyAcknowledgesTheEnd() {
        acme.hearsOn("advice-events", "TenantErasureAcknowledged", PARTS.formatted(acme.tenant()));
        acme.learnsItsFramework();
        assertThat(acme.rows("select service from tenant_receipt")).isEmpty();
    }

    @Test
    void anOperatorTakesAllRowsOfAllServicesAlong() throws IOException {
        acme.sharedEvidence("Secretword of ours");
        Map<String, String> files =
                archive(get("/export").statusCode(200).extract().asByteArray());
        assertThat(files.get("evidence-service/evidence.ndjson")).contains("Secretword of ours");
        assertThat(files.get("evidence-service/employee.ndjson").lines()).hasSize(4);
        assertThat(files.get("advisor-service/goal.ndjson").lines()).hasSize(2);
        assertThat(files.get("archive.json")).contains("\"advisor-service/goal.ndjson\" : 2");
        assertThat(acme.rows("select role from audit where action = 'tenant-exported'"))
                .containsExactly("operator");
    }

    @Test
    void nobodyElseTakesItAlong() {
        String path = management.resolve("/tenants/" + acme.tenant()).toString();
        for (String part : new String[] {"/export", "/receipt"}) {
            given().get(path + part).then().statusCode(401);
            given().auth()
                    .oauth2(Tokens.of(acme.tenant(), "hanna", "hr"))
                    .get(path + part)
                    .then()
                    .statusCode(403);
        }
        String internal = "/internal/tenants/%s/data".formatted(acme.tenant());
        acme.as("engineer").get(internal).then().statusCode(403);
        acme.as("hanna", "hr").get(internal).then().statusCode(403);
        given().get(internal).then().statusCode(401);
    }

    private static Map<String, String> archive(byte[] zipped) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private ValidatableResponse put(String state) {
        return given().auth().oauth2(operator()).put(path("/" + state)).then();
    }

    private ValidatableResponse get(String part) {
        return given().auth().oauth2(operator()).get(path(part)).then();
    }

    private String path(String part) {
        return management.resolve("/tenants/" + acme.tenant()).toString() + part;
    }

    private static String operator() {
        return Tokens.of("operators", "otto", "operator");
    }
}
