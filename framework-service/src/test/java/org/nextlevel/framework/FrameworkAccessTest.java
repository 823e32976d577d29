package org.nextlevel.framework;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.nextlevel.framework.library.Librarian;
import org.nextlevel.framework.policy.PolicyTest;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.api.AccessMatrix;

@QuarkusTest
class FrameworkAccessTest extends AccessMatrix {
    private static final String ROLES = """
            {"title": "T", "roles": [{"title": "R", "path": "r", "levels": [
              {"title": "L", "path": "l", "competencies": {"required": ["c/t/one"]}}]}]}
            """;
    private static final String COMPETENCIES = """
            {"title": "C", "topics": [{"title": "T", "path": "t", "levels": [{"title": "One", "path": "one", "criteria": ["x"]}]}]}
            """;
    private static final String LIBRARY = "{\"name\":\"Ours\",\"language\":\"de\"}";
    private static final String POSTING = "{\"title\":\"t\",\"text\":\"You hire.\"}";
    private final Editors acme = Editors.ofNewCompany();
    private final Editors globex = Editors.ofNewCompany();

    @Override
    protected String token(String caller) {
        return switch (caller) {
            case "employee" -> Tokens.of(acme.tenant(), "emma");
            case "editor" -> Tokens.of(acme.tenant(), "eddie", "framework-editor");
            case "hr" -> Tokens.of(acme.tenant(), "hanna", "hr");
            case "hrWithoutEntry" -> Tokens.of(acme.tenant(), "stranger", "hr");
            case "integration" -> Tokens.ofService(acme.tenant(), "hris", "people:write", "signals:write");
            case "otherTenant" -> Tokens.of(globex.tenant(), "gina", "framework-editor", "hr");
            default -> null;
        };
    }

    @Override
    protected String path(String operation, String caller) {
        if (operation.equals("GET /api/republications/frameworks/{id}")) {
            return republication();
        }
        if (operation.contains("/api/framework-mappings")) {
            return mapping(operation);
        }
        if (operation.contains("/api/competency-libraries")) {
            return library(operation);
        }
        if (operation.endsWith("/drawn-competencies")) {
            Librarian librarian = new Librarian(acme);
            librarian.keeps("drawn", null, LIBRARY);
            librarian.imports("drawn", "*", "text/csv", "name\nTyping\n").then().statusCode(200);
        }
        String key = "small-" + UUID.randomUUID();
        acme.writes(key, Editors.small("a"));
        acme.publishes(key);
        if (!operation.equals("POST /api/frameworks/{key}/draft")) {
            acme.writes(key, Editors.small("b").replace("name: Craft}", "name: Craft}, {key: spare, name: Spare}"));
        }
        if (List.of("PUT /api/frameworks/{key}/draft", "POST /api/frameworks/{key}/draft/files")
                        .contains(operation)
                && caller.equals("otherTenant")) {
            globex.writes(key, Editors.small("their own"));
        }
        String path = operation.substring(operation.indexOf(' ') + 1);
        String posting = path.contains("{id}") ? posting(key) : "";
        if (operation.startsWith("GET") && path.endsWith("/decision")) {
            acme.employee()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body("{\"confirmed\":false}")
                    .put("/api/frameworks/%s/postings/%s/sentences/1/decision".formatted(key, posting));
        }
        boolean isStarter = path.startsWith("/api/framework-starters");
        return path.replace("{key}", isStarter ? "general-ladder" : key)
                .replace("{number}", "1")
                .replace("{level}", "one")
                .replace("{competency}", "craft")
                .replace("{part}", "competencies")
                .replace("{item}", operation.startsWith("DELETE") ? "spare" : "craft")
                .replace("{id}", posting);
    }

    /** Where one is read or deleted, one of acme's; where one is kept, one that nobody has. */
    private String mapping(String operation) {
        String name = "mapping-" + UUID.randomUUID();
        if (!operation.startsWith("PUT")) {
            acme.editor()
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .put("/api/framework-mappings/" + name)
                    .then()
                    .statusCode(201);
        }
        return operation.substring(operation.indexOf(' ') + 1).replace("{name}", name);
    }

    /** Where one is read, filled or deleted, one of acme's; where one is kept, one that nobody has. */
    private String library(String operation) {
        String key = "library-" + UUID.randomUUID();
        if (!operation.startsWith("PUT")) {
            new Librarian(acme).keeps(key, null, LIBRARY).then().statusCode(201);
        }
        return operation.substring(operation.indexOf(' ') + 1).replace("{key}", key);
    }

    @Override
    protected RequestSpecification valid(RequestSpecification request, String operation) {
        return switch (operation) {
            case "PUT /api/frameworks/{key}/draft" ->
                request.config(Editors.YAML)
                        .contentType("application/yaml")
                        .header("If-Match", "*")
                        .body(Editors.small("c"));
            case "POST /api/frameworks/{key}/versions" ->
                request.contentType(ContentType.JSON).header("If-Match", "*").body("{\"reason\":\"r\"}");
            case "POST /api/frameworks/{key}/draft" ->
                request.contentType(ContentType.JSON).body("{\"fromVersion\":1}");
            case "POST /api/frameworks/{key}/draft/files" ->
                request.header("If-Match", "*")
                        .queryParam("mapping", "unidays")
                        .multiPart("roles", "roles.json", ROLES.getBytes(StandardCharsets.UTF_8))
                        .multiPart("competencies", "c.json", COMPETENCIES.getBytes(StandardCharsets.UTF_8));
            case "PUT /api/frameworks/{key}/draft/{part}/{item}" ->
                request.contentType(ContentType.JSON).header("If-Match", "*").body("{\"name\":\"Craft\"}");
            case "POST /api/readiness-policies/dry-runs" ->
                request.contentType(ContentType.JSON).body(PolicyTest.dryRun("SHARE", ""));
            case "PUT /api/competency-libraries/{key}" ->
                request.contentType(ContentType.JSON).body(LIBRARY);
            case "DELETE /api/competency-libraries/{key}" -> request.header("If-Match", "*");
            case "POST /api/competency-libraries/{key}/imports" ->
                request.contentType("text/csv").header("If-Match", "*").body("name\nTyping\n");
            case "POST /api/frameworks/{key}/draft/drawn-competencies" ->
                request.contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .body("{\"library\":\"drawn\",\"competencies\":[\"typing\"]}");
            case "PUT /api/framework-mappings/{name}" ->
                request.contentType(ContentType.JSON).body("{}");
            case "DELETE /api/framework-mappings/{name}" -> request.header("If-Match", "*");
            case "DELETE /api/frameworks/{key}/draft" -> request.header("If-Match", "*");
            case "DELETE /api/frameworks/{key}/draft/{part}/{item}" -> request.header("If-Match", "*");
            case "POST /api/frameworks/{key}/postings" ->
                request.contentType(ContentType.JSON).body(POSTING);
            case "PUT /api/frameworks/{key}/postings/{id}/sentences/{number}/decision" ->
                request.contentType(ContentType.JSON).header("If-Match", "*").body("{\"confirmed\":false}");
            case "GET /api/frameworks/{key}/comparisons" ->
                request.queryParam("from", "1").queryParam("to", "1");
            case "GET /api/frameworks/{key}/versions/{number}/level-comparisons" ->
                request.queryParam("from", "one").queryParam("to", "two");
            default -> request;
        };
    }

    /** The path of a new one, once the one before has ended. */
    private String republication() {
        return await().until(
                        () -> given().auth()
                                .oauth2(Tokens.of(acme.tenant(), "hanna", "hr"))
                                .post("/api/republications/frameworks"),
                        begun -> begun.statusCode() == 201)
                .header("Location");
    }

    /** The employee's. */
    private String posting(String key) {
        return acme.employee()
                .contentType(ContentType.JSON)
                .body(POSTING)
                .post("/api/frameworks/%s/postings".formatted(key))
                .path("id");
    }
}
