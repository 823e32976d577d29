package org.nextlevel.advisor.copy.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.proposal.Proposer;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.table.TableNames;

/** Of a company that ended nothing is left here and it is acknowledged; what owners alone know of is counted and told nowhere. */
@QuarkusTest
@Tag("erasure")
class CompanyEndTest {
    private static final String LEAVING = "/api/employees/me/leaving";

    @Inject
    Producer<String, String> kafka;

    private Company company;

    @BeforeEach
    void aCompanyWithACaseAndNotes() {
        var proposer = new Proposer(kafka).drafted();
        company = proposer.company;
        proposer.shares("{\"with\":\"MANAGER\"}").statusCode(201);
        company.as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"positioning\":\"Marzipan\"}")
                .put(LEAVING);
        company.states("emma", """
                {"kind":"MAJOR_WIN","scope":{"type":"PERSON"},"from":"2026-01-01"}""");
    }

    @Test
    void nothingIsLeftAndItIsAcknowledged() throws IOException {
        assertThat(dump()).contains("Emma Example");
        company.tell("people-events", "TenantSuspended", state("SUSPENDED", 2))
                .tell("people-events", "TenantErased", state("ERASED", 3));
        ObjectNode told = (ObjectNode) new ObjectMapper()
                .readTree(
                        company.told("TenantErasureAcknowledged", 1).getFirst().value());
        assertThat(dump()).isEmpty();
        assertThat(told.path("parts").findValuesAsText("name"))
                .contains("promotion_case", "known_tenant")
                .doesNotContain("leaving", "leaving_key", "leaving_access", "posting", "signal");
        EventSample.check("tenant-erasure-acknowledged", fixed(told));
    }

    @Test
    void anOperatorsArchiveHoldsAllButWhatOwnersAloneKnowOf() {
        String path = "/internal/tenants/%s/data".formatted(company.tenant());
        String lines = given().auth()
                .oauth2(Tokens.of("operators", "otto", "operator"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines).contains("Emma Example", "\"table\":\"promotion_case\"");
        assertThat(lines.lines().toList().getLast()).startsWith("{\"rows\":");
        assertThat(lines).doesNotContain("\"leaving", "\"posting\"", "\"source\": \"EMPLOYEE\"");
        company.as("emma", "hr").get(path).then().statusCode(403);
    }

    private String state(String state, int version) {
        return "{\"tenant\":\"%s\",\"state\":\"%s\",\"version\":%d}".formatted(company.tenant(), state, version);
    }

    private static ObjectNode fixed(ObjectNode told) {
        ArrayNode parts = told.put("tenant", "acme").putArray("parts");
        parts.addObject().put("name", "promotion_case").put("erased", 1).put("kept", 0);
        parts.addObject()
                .put("name", "known_tenant")
                .put("erased", 0)
                .put("kept", 1)
                .put("reason", "TOMBSTONE");
        return told;
    }

    /** Every row of every table of this company, as text, but what is still told and that it was here. */
    private String dump() {
        List<String> tables =
                company.rows(TableNames.EVERY + " and tablename not in ('outbox', 'known_tenant', 'inbox')");
        StringBuilder all = new StringBuilder();
        tables.forEach(table -> company.rows("select to_jsonb(t)::text from %s t".formatted(table))
                .forEach(all::append));
        return all.toString();
    }
}
