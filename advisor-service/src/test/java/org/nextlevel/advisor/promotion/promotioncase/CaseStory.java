package org.nextlevel.advisor.promotion.promotioncase;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.nextlevel.advisor.Company;

/** A case over HTTP, as its parties move it. */
public final class CaseStory {
    private final Company company;
    private final String owner;
    private final String id;

    private CaseStory(Company company, String owner, String id) {
        this.company = company;
        this.owner = owner;
        this.id = id;
    }

    /** The case that somebody opens for the next level. */
    public static CaseStory opened(Company company, String owner) {
        return opened(company, owner, "en");
    }

    /** The same in a language. */
    public static CaseStory opened(Company company, String owner, String language) {
        // The framework comes by another topic than the person.
        await().until(() -> company.as(owner).get("/api/employees/me/readiness").statusCode() == 200);
        return new CaseStory(
                company,
                owner,
                company.as(owner)
                        .contentType(ContentType.JSON)
                        .header("Accept-Language", language)
                        .body("{}")
                        .post("/api/cases")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    public String id() {
        return id;
    }

    /** The owner's user name. */
    public String owner() {
        return owner;
    }

    /** A move of the owner. */
    public CaseStory moved(String path, String body) {
        post(owner, path, body).statusCode(200);
        return this;
    }

    /** A state of something that belongs to the case, of whatever version it is. */
    public ValidatableResponse put(String user, String path, String body) {
        return company.as(user)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put("/api/cases/" + id + "/" + path)
                .then();
    }

    /** A move of the case, of whatever version it is. */
    public ValidatableResponse post(String user, String path, String body, String... roles) {
        return company.as(user, roles)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post("/api/cases/" + id + "/" + path)
                .then();
    }

    public ValidatableResponse get(String user, String path, String... roles) {
        return company.as(user, roles).get("/api/cases/" + id + path).then();
    }

    public CaseStory asked() {
        moved("requests", "{}");
        return this;
    }

    /** The manager's word: asked and answered. */
    public CaseStory answered(String answer) {
        asked();
        post("mia", "answers", answer(answer, null)).statusCode(200);
        return this;
    }

    public CaseStory submitted() {
        answered("YES");
        moved("submission", "");
        return this;
    }

    public CaseStory promoted(LocalDate effective) {
        submitted();
        post("hanna", "decisions", approval(effective), "hr").statusCode(200);
        return this;
    }

    public static String approval(LocalDate effective) {
        return "{\"approved\":true,\"reason\":\"Shown over a year.\",\"effectiveOn\":\"%s\"}".formatted(effective);
    }

    /** @param revisit null for none */
    public static String answer(String answer, LocalDate revisit) {
        return "{\"answer\":\"%s\",\"reason\":\"Lead one project across two teams.\",\"followUp\":\"OWNER\"%s}"
                .formatted(answer, revisit == null ? "" : ",\"revisitOn\":\"%s\"".formatted(revisit));
    }
}
