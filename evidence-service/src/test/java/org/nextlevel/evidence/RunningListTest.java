package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The running list is narrowed, searched and read page by page, by its owner and by those whom it is shared with. */
@QuarkusTest
@Tag("M3.3")
class RunningListTest {
    private static final String OWN = "/api/employees/me/evidence";
    private static final String EVER = "2020-01-01T00:00:00Z";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aPieceIsInThePeriodThatItReachesInto() {
        logs(Map.of("summary", "before", "occurredOn", "2025-12-31"));
        logs(Map.of("summary", "across", "startedOn", "2025-12-01", "occurredOn", "2026-02-01"));
        logs(Map.of("summary", "after", "occurredOn", "2026-02-01"));
        list("from", "2026-01-01", "until", "2026-01-31").body("items.summary", contains("across"));
        list("from", "2026-01-01").body("items.summary", containsInAnyOrder("across", "after"));
        list("until", "2025-12-31").body("items.summary", contains("across", "before"));
    }

    @Test
    void theListIsNarrowedByWhatAPieceIs() {
        logs(Map.of("summary", "led", "kind", "PROJECT"));
        logs(Map.of("summary", "saved", "metrics", List.of(Map.of("name", "cost", "result", "4"))));
        acme.sharedEvidence("ours");
        list("kind", "PROJECT").body("items.summary", contains("led"));
        list("quantified", "true").body("items.summary", contains("saved"));
        list("quantified", "false").body("items.summary", containsInAnyOrder("led", "ours"));
        list("visibility", "LINE").body("items.summary", contains("ours"));
        list("claimed", "false").body("items.summary", containsInAnyOrder("led", "saved", "ours"));
        list("claimed", "true").body("items", empty());
        list("quantified", "true", "kind", "PROJECT").body("items", empty());
    }

    @Test
    void theListIsNarrowedByOneClaim() {
        Company craft = Company.ofPeopleWithFramework();
        craft.logs("Knows more", "depth", "two").then().statusCode(201);
        list(craft, "competency", "depth", "level", "one").body("items.summary", contains("Knows depth"));
        list(craft, "level", "two").body("items.summary", contains("Knows more"));
        list(craft, "competency", "depth", "claimed", "true").body("items.size()", is(2));
        list(craft, "competency", "talk").body("items", empty());
    }

    @Test
    void wordsAreFoundWhateverTheirFormTheSummaryFirst() {
        logs(Map.of("summary", "Wrote a report", "narrative", "It is about migrations."));
        logs(Map.of("summary", "Migrated the shop"));
        logs(Map.of("summary", "Nothing of the kind"));
        list("q", "migrating").body("items.summary", contains("Migrated the shop", "Wrote a report"));
        list("q", "migrating -shop").body("items.summary", contains("Wrote a report"));
        list("q", "\"wrote a report\"").body("items.summary", contains("Wrote a report"));
        list("q", "' & | !( \"").body("items", empty());
    }

    @Test
    void everyOrderIsPagedWithoutLossOrRepetition() {
        for (int i = 0; i < 5; i++) {
            logs(Map.of("summary", "Build " + i + " built".repeat(i % 3)));
        }
        for (Map<String, String> order :
                List.of(Map.<String, String>of(), Map.of("q", "build"), Map.of("updatedSince", EVER))) {
            assertThat(walk(order)).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    @Tag("privacy")
    void theOwnerHearsOfWhatIsGoneAndNobodyElseDoes() {
        String deleted = acme.sharedEvidence("deleted");
        String erased = acme.sharedEvidence("erased");
        acme.sharedEvidence("there");
        changing().delete(deleted).then().statusCode(200);
        changing().post(erased + "/erasure").then().statusCode(204);
        list("updatedSince", EVER)
                .body("items.summary", contains("there", "deleted", ""))
                .body("items.state", contains("LOGGED", "DELETED", "ERASED"));
        list("state", "DELETED").body("items.summary", contains("deleted"));
        list("updatedSince", EVER, "state", "ERASED").body("items.summary", contains(""));
        list("updatedSince", "2199-01-01T00:00:00Z").body("items", empty());
        seenBy("manager", "updatedSince", EVER).statusCode(200).body("items.summary", contains("there"));
        seenBy("manager", "state", "DELETED").statusCode(403);
        seenBy("director", "state", "LOGGED").statusCode(403);
    }

    @Test
    @Tag("privacy")
    void nobodyFindsWhatIsNotSharedWithThem() {
        acme.evidence("A secret migration");
        acme.sharedEvidence("An open migration");
        acme.shows(acme.evidence("A migration of the team"), "MANAGER");
        seenBy("director", "q", "migration").body("items.summary", contains("An open migration"));
        seenBy("manager", "q", "migration")
                .body("items.summary", containsInAnyOrder("An open migration", "A migration of the team"));
        seenBy("colleague", "q", "migration").statusCode(403);
    }

    @Test
    @Tag("privacy")
    void whoIsNamedFindsThatPieceAlone() {
        acme.sharedEvidence("For the line");
        changing()
                .body(Map.of("visibility", "NAMED", "sharedWith", List.of(acme.idOf("colleague"))))
                .put(acme.evidence("For a colleague") + "/visibility")
                .then()
                .statusCode(200);
        seenBy("colleague", "from", "2020-01-01").body("items.summary", contains("For a colleague"));
        seenBy("colleague", "q", "line").statusCode(200).body("items", empty());
        seenBy("manager", "visibility", "NAMED").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, SPORT",
        "state, LOST",
        "visibility, ALL",
        "from, yesterday",
        "updatedSince, 2026-01-01",
        "claimed, perhaps",
        "quantified, 1",
    })
    void whatIsNotUnderstoodIsNamed(String parameter, String value) {
        asked(acme, "engineer", OWN, parameter, value)
                .statusCode(400)
                .body("violations.parameter", contains(parameter));
    }

    @ParameterizedTest
    @CsvSource({"until, 9999-01-01", "q, ' '"})
    void whatIsOutOfBoundsIsNamed(String parameter, String value) {
        refused(parameter, value).body("violations.parameter", contains(parameter));
    }

    @Test
    void aWordThatIsNotKnownIsAnsweredWithThoseThatAre() {
        asked(acme, "engineer", OWN, "kind", "SPORT")
                .statusCode(400)
                .body("violations[0].detail", containsString("PROJECT"));
    }

    @Test
    void whatContradictsItselfIsNamed() {
        refused("from", "2026-02-01", "until", "2026-01-01").body("violations.parameter", contains("until"));
        refused("q", "build", "updatedSince", EVER).body("violations.parameter", contains("q"));
        refused("claimed", "false", "competency", "depth").body("violations.parameter", contains("claimed"));
    }

    private List<String> walk(Map<String, String> order) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = acme.as("engineer").queryParams(order).queryParam("limit", 2);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(OWN);
            ids.addAll(page.then().statusCode(200).extract().path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return ids;
    }

    private RequestSpecification changing() {
        return acme.as("engineer").header("If-Match", "*");
    }

    private ValidatableResponse list(String... parameters) {
        return list(acme, parameters);
    }

    private static ValidatableResponse list(Company company, String... parameters) {
        return asked(company, "engineer", OWN, parameters).statusCode(200);
    }

    private ValidatableResponse refused(String... parameters) {
        return asked(acme, "engineer", OWN, parameters).statusCode(422);
    }

    private ValidatableResponse seenBy(String reader, String... parameters) {
        return asked(acme, reader, "/api/employees/%s/evidence".formatted(acme.idOf("engineer")), parameters);
    }

    private static ValidatableResponse asked(Company company, String by, String path, String... parameters) {
        var request = company.as(by);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(path).then();
    }

    private void logs(Map<String, ?> content) {
        acme.as("engineer").body(content).post(OWN).then().statusCode(201);
    }
}
