package org.nextlevel.advisor.copy.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.proposal.Proposer;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.table.TableNames;

/** Of somebody who was erased no word is left here, counts stay, and evidence-service is told what went and what remains. */
@QuarkusTest
@Tag("erasure")
class PersonErasureTest {
    @Inject
    Producer<String, String> kafka;

    private Proposer proposer;
    private Company company;

    @BeforeEach
    void somebodyWithACase() {
        proposer = new Proposer(kafka).drafted();
        company = proposer.company;
        proposer.shares("{\"with\":\"MANAGER\"}").statusCode(201);
        proposer.link();
    }

    @Test
    void noWordOfThePersonIsLeftAndTheCaseIsCounted() throws IOException {
        proposer.edits(Proposer.content(
                        "{\"text\":\"Marzipan claim\",\"evidence\":[\"%s\"]}".formatted(proposer.build)))
                .statusCode(200);
        writes("PUT", "/api/employees/me/goal", "{\"target\":\"senior\"}");
        assertThat(dump()).contains("Marzipan", "Emma Example", "Mentored");
        erased(proposer.emma);
        assertThat(dump()).doesNotContain("Marzipan", "Emma Example", "Mentored", "Cut the nightly");
        assertThat(company.rows("select state from promotion_case")).containsExactly("CLOSED");
        assertThat(company.rows("select id::text from goal")).isEmpty();
        EventSample.check("erasure-acknowledged", fixed(acknowledged()));
    }

    @Test
    void aManagerWhoIsErasedIsNamedInNoProposalNotEvenInOneOfFormerReleases() {
        assertThat(dump()).doesNotContain("Mia Example");
        company.rows("""
                insert into proposal_version (id, tenant, version, case_id, number, content, frozen_at)
                select gen_random_uuid(), tenant, version, case_id, 90,
                  jsonb_set(content #- '{head,managerId}', '{head,manager}', '"Mia Example"'), frozen_at
                from proposal_version where number = 1 returning id""");
        assertThat(dump()).contains("Mia Example");
        erased(proposer.mia);
        assertThat(dump()).doesNotContain("Mia Example").contains("Emma Example");
        proposer.emma().get(proposer.path("/versions/1")).then().statusCode(200);
    }

    private void writes(String method, String path, String body) {
        company.as("emma")
                .contentType(ContentType.JSON)
                .body(body)
                .request(method, path)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private void erased(UUID person) {
        company.tell("people-events", "EmployeeErased", """
                {"erasureId":"%s","employeeId":"%s","version":9,"userNameDigest":"gone","formerUserNameDigest":"former",
                 "framework":"","level":"","active":false}""".formatted(UUID.randomUUID(), person));
        await().untilAsserted(
                        () -> assertThat(company.told("ErasureAcknowledged", 1)).isNotEmpty());
    }

    private JsonNode acknowledged() throws IOException {
        return new ObjectMapper()
                .readTree(company.told("ErasureAcknowledged", 1).getFirst().value());
    }

    /** How often readiness changed depends on how many pieces came together to be assessed. */
    private static JsonNode fixed(JsonNode event) {
        event.path("parts")
                .valueStream()
                .filter(part -> part.path("name").asText().equals("assessment-changes"))
                .forEach(part -> ((ObjectNode) part).put("erased", 4));
        return ((ObjectNode) event)
                .put("erasureId", "0b1c2d3e-0000-4000-8000-00000000000a")
                .put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
    }

    /** Every row of every table of this company, as text. */
    private String dump() {
        List<String> tables = company.rows(TableNames.EVERY);
        StringBuilder all = new StringBuilder();
        tables.forEach(table -> company.rows("select to_jsonb(t)::text from %s t".formatted(table))
                .forEach(all::append));
        return all.toString();
    }
}
