package org.nextlevel.advisor.readiness.answers;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
@Tag("M2.5")
class GatherAddedRequirementsTest {
    private static final String MANAGER_ASKS = """
            {"target":"senior","items":[
            {"competency":"mentoring","level":"lead","text":"Mentors two people at once.","required":true}]}""";

    @Inject
    Producer<String, String> kafka;

    private final UUID posting = UUID.randomUUID();
    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", null));
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    @Tag("M2.2")
    void whatTheManagerRequiresCountsForBothOnceItIsConfirmed() {
        String all = "/api/employees/%s/requirement-agreements".formatted(emma);
        String id = company.as("mia")
                .contentType(ContentType.JSON)
                .body(MANAGER_ASKS)
                .post(all)
                .path("id");
        company.readiness("emma", "me/readiness")
                .body("requirements.sources.source.flatten()", not(hasItem("MANAGER")));
        company.as("emma")
                .header("If-Match", "\"0\"")
                .post("%s/%s/confirmation".formatted(all, id))
                .then()
                .statusCode(200);
        company.readiness("emma", "me/readiness").body("requirements.sources.source.flatten()", hasItem("MANAGER"));
        company.readiness("mia", emma + "/readiness").body("requirements.sources.source.flatten()", hasItem("MANAGER"));
    }

    @Test
    @Tag("M2.4")
    void aPostingCountsForItsOwnerAloneAndOnlyWhenAskedFor() {
        tells("PostingConfirmed", 1, "{\"competency\":\"delivery\",\"level\":\"lead\"}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.as("emma").get(asked("me")).statusCode() == 200);
        company.readiness("emma", "me/readiness?posting=" + posting)
                .body("requirements.sources.source.flatten()", hasItem("POSTING"));
        company.readiness("emma", "me/readiness")
                .body("requirements.sources.source.flatten()", not(hasItem("POSTING")));
        company.readiness("emma", "me/readiness?perspective=shared&posting=" + posting)
                .statusCode(422)
                .body("violations.parameter", contains("posting"));
        company.as("mia").get(asked(emma.toString())).then().statusCode(404);
        company.as("mia").get(asked("me") + "&target=senior").then().statusCode(404);
    }

    @Test
    @Tag("M2.4")
    void whatIsErasedCountsNoMoreAndALateEventChangesNothing() {
        tells("PostingConfirmed", 1, "{\"competency\":\"delivery\",\"level\":\"lead\"}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.as("emma").get(asked("me")).statusCode() == 200);
        tells("PostingErased", 3, "");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.as("emma").get(asked("me")).statusCode() == 404);
        tells("PostingConfirmed", 2, "{\"competency\":\"delivery\",\"level\":\"lead\"}");
        // Told after it with the same key, so what was late has been handled when this is seen.
        company.tell("framework-events", "FrameworkPublished", Company.framework(2, "Delivers."));
        company.awaitOwn("emma", "frameworkVersion", 2);
        company.as("emma").get(asked("me")).then().statusCode(404).body("type", is("urn:problem:not-found"));
    }

    private String asked(String who) {
        return "/api/employees/%s/readiness?posting=%s".formatted(who, posting);
    }

    private void tells(String type, int version, String requirement) {
        company.tell("framework-events", type, """
                {"postingId":"%s","ownerId":"%s","framework":"engineering","frameworkVersion":1,"version":%d,"deleted":%s,"requirements":[%s]}""".formatted(
                        posting, emma, version, type.equals("PostingErased"), requirement));
    }
}
