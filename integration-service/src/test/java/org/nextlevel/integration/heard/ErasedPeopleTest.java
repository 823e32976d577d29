package org.nextlevel.integration.heard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;

/** Of who is erased the feed says that once, and nothing else any more; of a company that ended nothing is left. */
@QuarkusTest
@Tag("M10.4")
@Tag("erasure")
class ErasedPeopleTest {
    private final TellingCompany acme = TellingCompany.named();

    @Test
    void allThatWasToldOfSomebodyGoesAndNothingComesBack() {
        String place = acme.latest();
        UUID emma = acme.registers();
        UUID emmasCase = UUID.randomUUID();
        acme.tellCase("CaseSubmitted", emma, emmasCase, 1);
        UUID other = acme.registers();
        acme.collects(place, 3);
        acme.tellPerson("EmployeeErased", emma, 2);
        await().until(() -> acme.rows("select type from change where employee_id = '%s'".formatted(emma))
                .equals(List.of("PERSON_ERASED")));
        acme.tellCase("CaseClosed", emma, emmasCase, 2);
        acme.tellCase("CaseClosed", other, UUID.randomUUID(), 2);
        await().until(() -> acme.rows("select 1 from change").size() == 3);
        JsonNode left = TellingCompany.json(acme.reads("after=" + place));
        assertThat(left.path("items"))
                .extracting(change -> change.path("type").asText())
                .containsExactlyInAnyOrder("person.registered", "person.erased", "case.closed");
        assertThat(left.findValuesAsText("href")).noneMatch(href -> href.contains(emma.toString()));
        awaitTold("ErasureAcknowledged", "changes-told-outside");
    }

    @Test
    void aPersonTakesAlongWhatWasTold() {
        String place = acme.latest();
        UUID emma = Tokens.idOf(Tokens.subjectOf("emma"));
        acme.tellPerson("EmployeeRegistered", emma, 0);
        acme.collects(place, 1);
        given().auth()
                .oauth2(Tokens.of(acme.tenant(), "emma"))
                .get("/internal/personal-data/me")
                .then()
                .statusCode(200)
                .body("'changes-told-outside'", hasSize(1));
    }

    @Test
    void ofACompanyThatEndedNothingIsLeftAndItIsAcknowledged() {
        String place = acme.latest();
        acme.registers();
        acme.collects(place, 1);
        acme.tell("people-events", acme.tenant(), "TenantSuspended", "/evidence-service", state("SUSPENDED", 2), "*");
        acme.tell("people-events", acme.tenant(), "TenantErased", "/evidence-service", state("ERASED", 3), "*");
        awaitTold("TenantErasureAcknowledged", "change");
        for (String table : List.of("change", "feed", "person", "audit")) {
            assertThat(acme.rows("select 1 from " + table)).as(table).isEmpty();
        }
    }

    private JsonNode state(String state, int version) {
        return new ObjectMapper()
                .createObjectNode()
                .put("tenant", acme.tenant())
                .put("state", state)
                .put("version", version);
    }

    private void awaitTold(String type, String content) {
        await().until(() -> Topics.records("integration-events", acme.tenant()).stream()
                .anyMatch(record ->
                        Topics.header(record, "ce_type").filter(type::equals).isPresent()
                                && record.value().contains(content)));
    }
}
