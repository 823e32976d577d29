package org.nextlevel.evidence;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.api.AccessMatrix;

@QuarkusTest
class EvidenceAccessTest extends AccessMatrix {
    private Company acme;
    private Company globex;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        // Everybody has signed in before: the first time leaves a row in the audit.
        List.of("engineer", "manager", "director", "colleague", "hanna").forEach(acme::idOf);
        globex = Company.ofPeople();
    }

    @Override
    protected String token(String caller) {
        return switch (caller) {
            case "owner" -> Tokens.of(acme.tenant(), "engineer");
            case "manager", "director", "colleague" -> Tokens.of(acme.tenant(), caller);
            case "hr" -> Tokens.of(acme.tenant(), "hanna", "hr");
            case "hrWithoutEntry" -> Tokens.of(acme.tenant(), "henry", "hr");
            case "editor" -> Tokens.of(acme.tenant(), "eddie", "framework-editor");
            case "integration" -> Tokens.ofService(acme.tenant(), "hris", "people:write");
            case "otherTenant" -> Tokens.of(globex.tenant(), "director", "hr");
            default -> null;
        };
    }

    @Override
    protected String path(String operation, String caller) {
        if (operation.contains("/api/republications/")) {
            return operation.startsWith("POST") ? "/api/republications/people" : republication();
        }
        if (operation.contains("/api/erasures")) {
            return operation.substring(operation.indexOf(' ') + 1).replace("{id}", erasure(operation));
        }
        if (operation.contains("/api/imports")) {
            return operation.substring(operation.indexOf(' ') + 1).replace("{id}", peopleImport(operation));
        }
        if (operation.contains("/api/service-accounts")) {
            return operation
                    .substring(operation.indexOf(' ') + 1)
                    .replace("{id}", operation.contains("{id}") ? serviceAccount() : "");
        }
        String evidence = acme.sharedEvidence("a");
        if (operation.contains("{attesterId}")) {
            acme.attests("manager", evidence, "CONFIRMED");
        }
        if (operation.contains("{competency}")) {
            if (acme.rows("select 1 from known_framework").isEmpty()) {
                acme.learnsItsFramework();
            }
            acme.lacks("depth", "ROLE_HAS_NONE");
        }
        if (operation.contains("{changeId}")) {
            acme.hris()
                    .body(planned())
                    .put("/api/directory/employees/ext-engineer/changes/planned")
                    .then()
                    .statusCode(anyOf(is(200), is(201)));
        }
        return operation
                .replace("{competency}", "depth")
                .replace("{attesterId}", acme.idOf("manager"))
                .replace("{rebindingId}", operation.contains("{rebindingId}") ? rebinding(operation, caller) : "")
                .replace("{requestId}", operation.contains("{requestId}") ? request(evidence) : "")
                .substring(operation.indexOf(' ') + 1)
                .replace("{externalId}/positions/{from}", "ext-engineer/positions/2024-01-01")
                .replace("{externalId}/renumbering", "ext-engineer/renumbering")
                .replace("{externalId}/changes", "ext-engineer/changes")
                .replace("{changeId}", "planned")
                .replace("{externalId}", operation.startsWith("PUT") ? "ext-new" : "ext-engineer")
                .replace("{id}", acme.idOf("engineer"))
                .replace("{evidenceId}", evidence.substring(evidence.lastIndexOf('/') + 1));
    }

    private static Map<String, Object> planned() {
        return Map.of("kind", "LEAVING", "effectiveOn", "2199-01-01");
    }

    /** The id of a new one. */
    private String serviceAccount() {
        return acme.as("hanna", "hr")
                .body(Map.of("name", UUID.randomUUID().toString(), "scopes", List.of("scim")))
                .post("/api/service-accounts")
                .path("id");
    }

    /** The id of one that the engineer asked for. */
    private String erasure(String operation) {
        if (operation.contains("{id}")) {
            acme.as("engineer").body(Map.of()).post("/api/erasures");
            return acme.rows("select id from erasure where withdrawn_at is null and employee_id = '%s'"
                            .formatted(acme.idOf("engineer")))
                    .getFirst();
        }
        return "";
    }

    /** The id of a new one, compared with the directory. */
    private String peopleImport(String operation) {
        return operation.contains("{id}")
                ? acme.hris()
                        .contentType("text/csv")
                        .queryParam("reference", UUID.randomUUID())
                        .body("externalId,name\next-engineer,Erin\n")
                        .post("/api/imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")
                : "";
    }

    @Override
    protected long auditRows() {
        return Long.parseLong(acme.rows("select count(*) from audit").getFirst())
                + Long.parseLong(globex.rows("select count(*) from audit").getFirst());
    }

    /** The path of a new one, once the one before has ended. */
    private String republication() {
        return await().until(
                        () -> acme.as("hanna", "hr").post("/api/republications/people"),
                        begun -> begun.statusCode() == 201)
                .header("Location");
    }

    /** The id of a new one. What the owner would confirm is over already: they are to sign in as before for the others. */
    private String rebinding(String operation, String caller) {
        String all = "/api/employees/%s/rebindings".formatted(acme.idOf("engineer"));
        acme.rows("update rebinding set ended_at = now(), state = 'OBJECTED' where ended_at is null returning id");
        String id = acme.hris()
                .body(Map.of("subject", UUID.randomUUID().toString()))
                .post(all)
                .path("id");
        if (operation.endsWith("/confirmation") && caller.equals("owner")) {
            acme.as("engineer").post("%s/%s/objection".formatted(all, id));
        }
        return id;
    }

    /** The id of a request to the manager. */
    private String request(String evidence) {
        return acme.asks("engineer", evidence, "manager").path("id");
    }

    @Override
    protected RequestSpecification valid(RequestSpecification request, String operation) {
        if (operation.contains("/api/service-accounts")) {
            return request.contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body(
                            operation.endsWith("/rotation")
                                    ? Map.of()
                                    : Map.of("name", UUID.randomUUID().toString(), "scopes", List.of("scim")));
        }
        Object body = switch (operation.substring(operation.lastIndexOf('/') + 1)) {
            case "{externalId}" ->
                Map.of(
                        "userName", "newcomer",
                        "name", "New Comer",
                        "position",
                                Map.of("framework", "craft", "level", "one", "title", "Maker", "from", "2025-01-01"));
            case "{from}" -> Map.of("framework", "craft", "level", "one", "title", "Maker");
            case "changes" ->
                Map.of("changes", List.of(Map.of("id", "a", "kind", "LEAVING", "effectiveOn", "2199-01-01")));
            case "{changeId}" -> planned();
            case "batches" -> Map.of("text", "- a");
            case "renumbering" -> Map.of("externalId", "ext-engineer");
            case "rebindings" -> Map.of("subject", UUID.randomUUID().toString());
            case "reconfirmation" -> operation.contains("{attesterId}") ? Map.of("revision", 1) : Map.of();
            case "judgement" -> Map.of("judgement", "CONFIRMED");
            case "confirmation", "objection", "application", "cancellation" -> Map.of();
            case "imports" -> Map.of("version", 1, "pieces", List.of());
            case "identifications" -> Map.of("externalIds", List.of("ext-engineer"));
            case "competency-suggestions" ->
                Map.of("framework", "craft", "level", "one", "demands", List.of("Goes deeper."));
            case "claims" -> Map.of("claims", List.of());
            case "decisions" -> Map.of("dismiss", List.of("kind:RESULT"));
            case "mapping", "previews" -> Map.of("attributes", List.of(), "rules", List.of());
            case "visibility" -> Map.of("visibility", "LINE");
            case "{competency}" -> Map.of("reason", "LEAVE", "from", "2026-01-01");
            case "nudge-settings" -> Map.of("loggedWeeks", 4, "sharedDays", 90);
            case "attestations" -> Map.of("outcome", "CONFIRMED");
            case "attestation-requests" -> Map.of("attesterId", acme.idOf("manager"));
            case "refusal", "erasures" -> Map.of();
            default -> Map.of("summary", "a");
        };
        if (operation.startsWith("GET")) {
            return request;
        }
        if (operation.equals("POST /api/imports")) {
            return request.contentType("text/csv")
                    .queryParam("reference", UUID.randomUUID())
                    .body("externalId,name\next-engineer,Erin\n");
        }
        boolean isPatch = operation.startsWith("PATCH");
        request.contentType(ContentType.JSON).body(isPatch ? Map.of("location", "Basel") : body);
        // Whoever sends it there means what is there already, and one entry is new.
        return operation.contains("/api/directory/employees") ? request : request.header("If-Match", "*");
    }
}
