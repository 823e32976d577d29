package org.nextlevel.advisor.promotion.proposal;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;

/** Emma, an engineer with three pieces of evidence and an open case for senior; Mia is her manager, Ron reads by name. */
public final class Proposer {
    public final Company company;
    public final UUID mia;
    public final UUID emma;
    public final UUID ron;
    public final UUID build = UUID.randomUUID();
    public final UUID mentored = UUID.randomUUID();
    public final UUID billing = UUID.randomUUID();
    public final String caseId;

    public Proposer(Producer<String, String> kafka) {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", null);
        emma = company.hires("emma", mia);
        ron = company.hires("ron", null);
        EvidenceApi.names(mia, "Mia Example", "Head of Platform");
        EvidenceApi.names(emma, "Emma Example", "Platform Engineer");
        has(build, "delivery", "Cut the nightly build by 70 %");
        has(mentored, "mentoring", "Mentored two juniors");
        has(billing, "delivery", "Moved billing, a private matter");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows("select id::text from evidence").size() == 3);
        company.awaitOwn("emma", "coverage.covered", 2);
        caseId = emma().body("{}")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void has(UUID evidence, String competency, String summary) {
        company.evidence(evidence, 1, emma, competency, "PRIVATE", "");
        EvidenceApi.tells(
                emma, evidence, summary, Company.today().minusMonths(7).toString());
    }

    public RequestSpecification emma() {
        return as("emma");
    }

    public RequestSpecification as(String userName) {
        return company.as(userName).contentType(ContentType.JSON);
    }

    public String path(String below) {
        return "/api/cases/%s/proposal%s".formatted(caseId, below);
    }

    /** Has the proposal drafted. */
    public Proposer drafted() {
        emma().post(path("")).then().statusCode(201);
        return this;
    }

    public Response read() {
        return emma().get(path(""));
    }

    public ValidatableResponse edits(String content) {
        return emma().header("If-Match", read().header("ETag"))
                .body(content)
                .put(path(""))
                .then();
    }

    /** Shares it; the answer. */
    public ValidatableResponse shares(String body) {
        return emma().body(body).post(path("/shares")).then();
    }

    /** The path of a new link that holds for a week. */
    public String link() {
        return shares("{\"with\":\"LINK\",\"expiresOn\":\"%s\"}"
                        .formatted(Company.today().plusDays(7)))
                .statusCode(201)
                .extract()
                .path("link");
    }

    /** A whole proposal with one claim. */
    public static String content(String claim) {
        return """
                {"currentRole":"Engineer.","accomplishments":[%s],"nextLevelWork":[],
                 "nextLevelPlan":{"responsibilities":["Delivery"],"goals":[{"text":"Agree on measures","dueInDays":30}],"addedValue":[]},
                 "ask":{"title":"Senior Engineer","from":"2027-01-01"}}""".formatted(claim);
    }
}
