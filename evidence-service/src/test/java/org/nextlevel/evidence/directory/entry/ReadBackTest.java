package org.nextlevel.evidence.directory.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** The HR system reads what it wrote, finds what is not as it should be, and overwrites nothing that it has not read. */
@QuarkusTest
@Tag("directory")
class ReadBackTest {
    private static final String ENTRIES = "/api/directory/employees";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void everybodyIsListedWithAllThatWasWrittenPageByPage() {
        String next = acme.hris()
                .get(ENTRIES + "?limit=3")
                .then()
                .statusCode(200)
                .body("items.externalId", contains("ext-colleague", "ext-director", "ext-engineer"))
                .body("items[2].userName", is("engineer"))
                .body("items[2].managerExternalId", is("ext-manager"))
                .body("items[2].position.from", is("2025-01-01"))
                .body("items[2].id", notNullValue())
                .extract()
                .path("next");
        acme.hris()
                .queryParam("cursor", next)
                .get(ENTRIES)
                .then()
                .body("items.externalId", contains("ext-manager"))
                .body("next", nullValue());
    }

    @Test
    void entriesAreFoundByWhatWasWritten() {
        found("externalId=ext-engineer").body("items.userName", contains("engineer"));
        found("externalId=EXT-engineer").body("items", empty());
        found("userName=ENGINEER").body("items.externalId", contains("ext-engineer"));
        found("framework=craft&level=one").body("items", hasSize(4));
        found("level=two").body("items", empty());
        found("manager=ext-manager").body("items.userName", contains("colleague", "engineer"));
        found("hasManager=false").body("items.userName", contains("director"));
        found("hasManager=true&manager=ext-director").body("items.userName", contains("manager"));
    }

    @Test
    void whoseManagerHasLeftIsFound() {
        found("managerLeft=true").body("items", empty());
        acme.leaves("manager", "director", "one", "2025-01-01", "2026-01-31");
        found("managerLeft=true").body("items.userName", contains("colleague", "engineer"));
        found("active=false").body("items.userName", contains("manager"));
        found("active=true").body("items", hasSize(3));
    }

    @Test
    void whoseLevelNoFrameworkHasIsFound() {
        found("levelKnown=false").body("items", hasSize(4));
        acme.learnsItsFramework();
        acme.hires("engineer", "manager", "unheard-of", "2026-02-01");
        found("levelKnown=false").body("items.userName", contains("engineer"));
        found("levelKnown=true").body("items.userName", containsInAnyOrder("colleague", "director", "manager"));
    }

    @Test
    void whatWasWrittenSinceIsFound() {
        Instant before = Instant.now();
        await().until(() -> Instant.now().isAfter(before.plusMillis(5)));
        acme.isNamed("engineer", "Another name");
        found("updatedSince=" + before).body("items.name", contains("Another name"));
        acme.isNamed("engineer", "Another name");
        found("updatedSince=" + Instant.now().plusSeconds(60)).body("items", empty());
    }

    @Test
    void anotherCompanyIsNotListed() {
        Company.ofPeople().hris().get(ENTRIES).then().body("items", hasSize(4));
        found("manager=ext-manager&userName=nobody").body("items", empty());
    }

    @Test
    void whatAnotherWroteMeanwhileIsNotOverwrittenByWhoReadIt() {
        String tag = acme.hris().get(ENTRIES + "/ext-engineer").header("ETag");
        String entry = Company.entry("engineer", "First", "manager");
        assertThat(acme.hris()
                        .header("If-Match", tag)
                        .body(entry)
                        .put(ENTRIES + "/ext-engineer")
                        .statusCode())
                .isEqualTo(200);
        for (String stale : new String[] {tag, "\"999\""}) {
            acme.hris()
                    .header("If-Match", stale)
                    .body(Company.entry("engineer", "Second", "manager"))
                    .put(ENTRIES + "/ext-engineer")
                    .then()
                    .statusCode(412);
        }
        acme.hris().get(ENTRIES + "/ext-engineer").then().body("name", is("First"));
        acme.hris()
                .header("If-Match", "\"0\"")
                .body(Company.entry("new", "New", null))
                .put(ENTRIES + "/ext-new")
                .then()
                .statusCode(412);
        acme.hris().get(ENTRIES + "/ext-new").then().statusCode(404);
    }

    @Test
    void idsOfAnyCharactersAreOnePersonEach() {
        for (String id : new String[] {"hr/7", "hr%2F7", "a b", "Ä+ö;x=1", "c#?&", "💼"}) {
            String name = "u" + Integer.toHexString(id.hashCode());
            acme.hris()
                    .pathParam("id", id)
                    .body(Company.entry(name, id, "manager"))
                    .put(ENTRIES + "/{id}")
                    .then()
                    .statusCode(201)
                    .body("externalId", is(id));
            acme.hris()
                    .pathParam("id", id)
                    .get(ENTRIES + "/{id}")
                    .then()
                    .statusCode(200)
                    .body("name", is(id));
            acme.hris().queryParam("externalId", id).get(ENTRIES).then().body("items.userName", contains(name));
        }
    }

    @Test
    void whoComesBackUnderAnotherNumberIsTheSamePerson() {
        String maria = acme.hires("engineer", "manager").path("id");
        acme.leaves("engineer", "manager", "one", "2025-01-01", "2026-01-31");
        String back = """
                {"userName":"engineer","name":"Maria","managerExternalId":"ext-manager",
                 "position":{"framework":"craft","level":"one","title":"Maker","from":"2026-03-01"}}""";
        acme.hris()
                .body(back)
                .put(ENTRIES + "/hr-977")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:user-name-taken"));
        renumber("ext-engineer", "hr-977").statusCode(200).body("externalId", is("hr-977"));
        acme.hris()
                .body(back)
                .put(ENTRIES + "/hr-977")
                .then()
                .statusCode(200)
                .body("id", is(maria))
                .body("active", is(true));
        acme.as("engineer").get("/api/employees/me/positions").then().body("items", hasSize(2));
        acme.hris().get(ENTRIES + "/ext-engineer").then().statusCode(404);
    }

    @Test
    void aNumberIsChangedOnceAndBelongsToOnePerson() {
        renumber("ext-engineer", "ext-colleague").statusCode(409).body("type", is("urn:problem:external-id-taken"));
        String tag = renumber("ext-engineer", "new/1").statusCode(200).extract().header("ETag");
        acme.hris()
                .pathParam("id", "new/1")
                .header("If-Match", tag)
                .body(Map.of("externalId", "new/1"))
                .post(ENTRIES + "/{id}/renumbering")
                .then()
                .statusCode(200)
                .header("ETag", tag);
        renumber("ext-engineer", "new/2").statusCode(404);
        acme.hires("engineer2", "manager").then().statusCode(201);
        acme.as("engineer", "hr")
                .pathParam("id", "new/1")
                .body(Map.of("externalId", "own"))
                .post(ENTRIES + "/{id}/renumbering")
                .then()
                .statusCode(403)
                .body("type", is("urn:problem:own-interest"));
    }

    private ValidatableResponse renumber(String from, String to) {
        return acme.hris()
                .body(Map.of("externalId", to))
                .post(ENTRIES + "/" + from + "/renumbering")
                .then();
    }

    private ValidatableResponse found(String query) {
        return acme.hris().get(ENTRIES + "?" + query).then().statusCode(200);
    }
}
