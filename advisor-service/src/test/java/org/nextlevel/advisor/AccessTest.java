package org.nextlevel.advisor;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.promotion.acknowledgement.Approved;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.api.AccessMatrix;

@QuarkusTest
class AccessTest extends AccessMatrix {
    private static final String GOAL = "{\"target\":\"senior\"}";
    private static final String RULE = """
            {"mission":"M0.1","audience":["EMPLOYEE"],"condition":"true","severity":"INFO","text":"x","source":"x","enabled":true}""";
    private static final String TOLD =
            "{\"kind\":\"HIRING_FREEZE\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"2026-01-01\"}";
    private static final Map<String, String> BODIES = Map.of(
            "PUT /api/employees/{id}/goal",
            GOAL,
            "PUT /api/rules/{key}",
            RULE,
            "POST /api/rules/{key}/dry-runs",
            "{\"facts\":{}}",
            "PUT /api/texts/{id}",
            "{\"text\":\"{target}\"}",
            "POST /api/rules/{key}/population-counts",
            "{}",
            "PUT /api/signals/systems/{system}/{externalId}",
            TOLD,
            "POST /api/promotions/{caseId}/acknowledgement",
            Approved.TAKEN,
            "POST /api/signals/systems/{system}",
            "{\"signals\":[{\"externalId\":\"freeze\",\"signal\":%s}]}".formatted(TOLD));

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID manager;
    private UUID owner;
    private PlanAddresses plans;
    private CaseAddresses cases;
    private ProposalAddresses proposals;
    private Approved promotion;
    private int day;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        manager = company.hires("mia", company.hires("dora", null));
        owner = company.hires("emma", manager);
        company.hires("carl", manager);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
        plans = new PlanAddresses(company, owner);
        EvidenceApi.names(owner, "Emma Winter", "Engineer");
        EvidenceApi.names(manager, "Mia Sommer", "Head of Engineering");
        cases = new CaseAddresses(company, company.hires("ron", null));
        proposals = new ProposalAddresses(company, owner, manager, cases);
        Map.of("emma", GOAL, "hanna", RULE)
                .forEach((userName, body) -> company.as(userName, "hr")
                        .contentType(ContentType.JSON)
                        .body(body)
                        .put(userName.equals("emma") ? "/api/employees/me/goal" : "/api/rules/own-rule"));
    }

    @Override
    protected String token(String caller) {
        return switch (caller) {
            case "anonymous" -> null;
            case "owner" -> Tokens.of(company.tenant(), "emma");
            case "manager" -> Tokens.of(company.tenant(), "mia");
            case "director" -> Tokens.of(company.tenant(), "dora");
            case "colleague" -> Tokens.of(company.tenant(), "carl");
            case "hr" -> Tokens.of(company.tenant(), "hanna", "hr");
            case "hrWithoutEntry" -> Tokens.of(company.tenant(), "stranger", "hr");
            case "editor" -> Tokens.of(company.tenant(), "eddie", "framework-editor");
            case "integration" -> Tokens.ofService(company.tenant(), "hris", "signals:write");
            default -> Tokens.of("globex", "gina");
        };
    }

    @Override
    protected long auditRows() {
        return Long.parseLong(company.rows("select count(*) from audit").getFirst());
    }

    @Override
    protected String path(String operation, String caller) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        if (path.startsWith("/api/signals/systems/")) {
            return path.replace("{system}", "planning").replace("{externalId}", told());
        }
        if (path.startsWith("/api/signals/")) {
            return "/api/signals/"
                    + company.states("hanna", signal(), "hr").extract().path("id");
        }
        if (path.startsWith("/api/assessments/runs/")) {
            return "/api/assessments/runs/"
                    + company.as("hanna", "hr").get("/api/assessments/runs").path("items[0].id");
        }
        if (path.startsWith("/api/texts/")) {
            return "/api/texts/goal";
        }
        if (path.equals("/api/republications/cases/{id}")) {
            return republication();
        }
        if (path.startsWith("/api/promotions")) {
            return path.replace("{caseId}", promotion());
        }
        if (PlanAddresses.has(path)) {
            return plans.path(path);
        }
        if (ProposalAddresses.has(path)) {
            return proposals.path(path);
        }
        if (CaseAddresses.has(path)) {
            return cases.path(path);
        }
        String days =
                path.endsWith("/comparison") || path.endsWith("/outcomes") ? "?from=2026-01-01&until=2026-02-01" : "";
        return path.replace("{id}", owner.toString())
                        .replace("{agreementId}", agreement(path))
                        .replace("{evidenceId}", UUID.randomUUID().toString())
                        .replace("{key}", "own-rule")
                + days;
    }

    /** What a system calls a signal of its own. */
    private String told() {
        company.as("hanna", "hr")
                .contentType(ContentType.JSON)
                .body(TOLD)
                .put("/api/signals/systems/planning/freeze")
                .then()
                .statusCode(oneOf(200, 201));
        return "freeze";
    }

    /** The path of a new one, once the one before has ended. */
    private String republication() {
        return await().until(
                        () -> company.as("hanna", "hr").post("/api/republications/cases"),
                        begun -> begun.statusCode() == 201)
                .header("Location");
    }

    /** One that was approved: of somebody else, since the owner's case stays open. */
    private String promotion() {
        if (promotion == null) {
            company.hires("paula", manager);
            promotion = Approved.of(company, "paula");
        }
        return promotion.caseId();
    }

    /** One that the owner asked for. */
    private String agreement(String path) {
        if (!path.contains("{agreementId}")) {
            return "";
        }
        String all = "/api/employees/me/requirement-agreements";
        company.as("emma")
                .contentType(ContentType.JSON)
                .body("{\"target\":\"senior\"}")
                .post(all);
        return company.as("emma").get(all).path("items[0].id");
    }

    @Override
    protected RequestSpecification valid(RequestSpecification request, String operation) {
        if (PlanAddresses.has(operation) && (operation.startsWith("POST") || operation.startsWith("PUT"))) {
            return request.contentType(ContentType.JSON).body(PlanAddresses.body(operation));
        }
        if (ProposalAddresses.has(operation) && ProposalAddresses.body(operation) != null) {
            return request.contentType(ContentType.JSON).body(ProposalAddresses.body(operation));
        }
        if (CaseAddresses.has(operation) && CaseAddresses.body(operation) != null) {
            return request.contentType(ContentType.JSON).body(CaseAddresses.body(operation));
        }
        if (BODIES.containsKey(operation)) {
            return request.contentType(ContentType.JSON).body(BODIES.get(operation));
        }
        String body = switch (operation.substring(operation.lastIndexOf('/') + 1)) {
            case "signals" -> operation.startsWith("POST") ? signal() : null;
            case "requirement-agreements" -> operation.startsWith("POST") ? "{\"target\":\"senior\"}" : null;
            case "answer" -> "{\"items\":[]}";
            case "question" -> "{\"question\":\"Why?\"}";
            case "leaving" -> operation.startsWith("PUT") ? "{}" : null;
            case "mentoring-choice" -> operation.startsWith("PUT") ? "{\"agreed\":true}" : null;
            case "choice" -> operation.startsWith("PUT") ? "{\"agreed\":true,\"named\":false}" : null;
            default -> null;
        };
        return body == null ? request : request.contentType(ContentType.JSON).body(body);
    }

    /** About the manager's team, on a day of its own, so that it does not overlap with another. */
    private String signal() {
        String on = Company.today().plusDays(day++).toString();
        return "{\"kind\":\"TEAM_GROWTH\",\"scope\":{\"type\":\"TEAM\",\"managerId\":\"%s\"},\"from\":\"%s\",\"until\":\"%s\"}"
                .formatted(manager, on, on);
    }
}
