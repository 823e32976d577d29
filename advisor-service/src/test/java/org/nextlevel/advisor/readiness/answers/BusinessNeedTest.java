package org.nextlevel.advisor.readiness.answers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** What the company needs (M1.2) stands beside a verdict. */
@QuarkusTest
class BusinessNeedTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        company.hires("emma", company.hires("mia", company.hires("dora", null)));
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    @Tag("M1.2")
    void businessNeedStandsBesideTheVerdictAndNeverChangesIt() {
        String opening = """
                {"kind":"OPENING","scope":{"type":"TEAM"},"role":{"framework":"engineering","level":"%s"},"from":"%s"}""";
        String growth =
                "{\"kind\":\"TEAM_GROWTH\",\"scope\":{\"type\":\"TEAM\"},\"from\":\"%s\"}".formatted(Company.today());
        String freeze = "{\"kind\":\"HIRING_FREEZE\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\"}"
                .formatted(Company.today());
        company.states("mia", growth).statusCode(201);
        company.states("mia", opening.formatted("lead", Company.today())).statusCode(201);
        // A growing team and an opening at another level say nothing about this role.
        company.readiness("emma", "me/readiness").body("businessNeed.answer", is("UNKNOWN"));
        String id = company.states("mia", opening.formatted("senior", Company.today()))
                .statusCode(201)
                .body("role.level.name", is("Senior Engineer"))
                .body("weight", is(0))
                .extract()
                .path("id");
        company.readiness("emma", "me/readiness")
                .body("businessNeed.answer", is("ROOM"))
                .body("businessNeed.sentence", containsString("Senior Engineer"))
                .body("businessNeed.signals", contains(id));
        company.readiness("mia", "me/readiness").body("businessNeed.answer", is("UNKNOWN"));
        company.readiness("emma", "me/timing").body("signals.kind", not(hasItem("OPENING")));
        company.states("hanna", freeze, "hr").statusCode(201);
        company.readiness("emma", "me/readiness")
                .body("businessNeed.answer", is("CONFLICTING"))
                .body("verdict", is("INSUFFICIENT_EVIDENCE"));
        company.readiness("mia", "me/readiness").body("businessNeed.answer", is(not("ROOM")));
    }

    @Test
    @Tag("M1.2")
    void anOpeningNamesALevelThatIsThereAndNoPerson() {
        String body = """
                {"kind":"%s","scope":{"type":"%s"},%s"from":"2026-07-01"}""";
        String role = "\"role\":{\"framework\":\"engineering\",\"level\":\"%s\"},";
        company.states("hanna", body.formatted("OPENING", "COMPANY", ""), "hr")
                .statusCode(422)
                .body("violations.pointer", contains("#/role"));
        company.states("hanna", body.formatted("LAYOFFS", "COMPANY", role.formatted("senior")), "hr")
                .statusCode(422)
                .body("violations.pointer", contains("#/role"));
        company.states("hanna", body.formatted("OPENING", "COMPANY", role.formatted("none")), "hr")
                .statusCode(422)
                .body("violations.pointer", contains("#/role/level"));
        company.states("emma", body.formatted("OPENING", "PERSON", role.formatted("senior")))
                .statusCode(422)
                .body("violations.pointer", contains("#/scope/type"));
        company.states("hanna", body.formatted("OPENING", "COMPANY", role.formatted("senior")), "hr")
                .statusCode(201);
        company.states("hanna", body.formatted("OPENING", "COMPANY", role.formatted("lead")), "hr")
                .statusCode(201);
        company.states("hanna", body.formatted("OPENING", "COMPANY", role.formatted("lead")), "hr")
                .statusCode(409);
    }
}
