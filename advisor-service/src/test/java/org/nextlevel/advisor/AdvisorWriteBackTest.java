package org.nextlevel.advisor;

import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.nextlevel.testkit.api.WriteBack;

@QuarkusTest
class AdvisorWriteBackTest extends WriteBack {
    private static final String RULE = """
            {"mission":"M0.1","audience":["EMPLOYEE"],"condition":"true","severity":"INFO","text":"x","source":"x","enabled":true}""";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private PlanAddresses plans;
    private CaseAddresses cases;
    private ProposalAddresses proposals;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        UUID manager = company.hires("mia", null);
        UUID owner = company.hires("emma", manager);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
        plans = new PlanAddresses(company, owner);
        cases = new CaseAddresses(company, company.hires("ron", null));
        proposals = new ProposalAddresses(company, owner, manager, cases);
        puts("emma", "/api/employees/me/goal", "{\"target\":\"senior\"}");
        puts("hanna", "/api/rules/own-rule", RULE);
        puts("hanna", "/api/signals/systems/planning/growth", SIGNAL.formatted(manager));
        puts("hanna", "/api/texts/goal", "{\"text\":\"I aim at {target}.\"}");
    }

    private static final String SIGNAL =
            "{\"kind\":\"TEAM_GROWTH\",\"scope\":{\"type\":\"TEAM\",\"manager\":\"%s\"},\"from\":\"2026-01-01\"}";

    @Override
    protected Thing thing(String path) {
        if (path.startsWith("/api/signals")) {
            return by("hanna", "/api/signals/systems/planning/growth");
        }
        if (path.startsWith("/api/rules") || path.startsWith("/api/texts")) {
            return by("hanna", path.replace("{key}", "own-rule").replace("{id}", "goal"));
        }
        if (path.startsWith("/api/needs")) {
            return by("mia", plans.path(path));
        }
        if (PlanAddresses.has(path)) {
            return by("emma", plans.path(path));
        }
        if (ProposalAddresses.has(path)) {
            return by("emma", proposals.path(path));
        }
        return by("emma", cases.path(path).replace("{id}", "me"));
    }

    private Thing by(String user, String path) {
        return new Thing(() -> company.as(user, "hr"), path);
    }

    private void puts(String user, String path, String body) {
        String tag = company.as(user, "hr").get(path).header("ETag");
        var request = company.as(user, "hr").contentType(ContentType.JSON).body(body);
        (tag == null ? request : request.header("If-Match", tag))
                .put(path)
                .then()
                .statusCode(oneOf(200, 201));
    }
}
