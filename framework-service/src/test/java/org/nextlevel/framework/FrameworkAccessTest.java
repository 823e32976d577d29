package org.nextlevel.framework;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.nextlevel.testkit.AccessMatrix;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
class FrameworkAccessTest extends AccessMatrix {
    private final Editors acme = Editors.ofNewCompany();
    private final Editors globex = Editors.ofNewCompany();

    @Override
    protected String token(String caller) {
        return switch (caller) {
            case "employee" -> Tokens.of(acme.tenant(), "emma");
            case "editor" -> Tokens.of(acme.tenant(), "eddie", "framework-editor");
            case "hr" -> Tokens.of(acme.tenant(), "hanna", "hr");
            case "integration" -> Tokens.ofService(acme.tenant(), "hris", "directory:write", "signals:write");
            case "otherTenant" -> Tokens.of(globex.tenant(), "gina", "framework-editor", "hr");
            default -> null;
        };
    }

    @Override
    protected String path(String operation, String caller) {
        String key = "small-" + UUID.randomUUID();
        acme.writes(key, Editors.small("a"));
        acme.publishes(key);
        acme.writes(key, Editors.small("b"));
        if (operation.startsWith("PUT") && caller.equals("otherTenant")) {
            globex.writes(key, Editors.small("their own"));
        }
        String path = operation.substring(operation.indexOf(' ') + 1);
        boolean isStarter = path.startsWith("/api/framework-starters");
        return path.replace("{key}", isStarter ? "general-ladder" : key).replace("{number}", "1");
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
            case "GET /api/frameworks/{key}/comparisons" ->
                request.queryParam("from", "1").queryParam("to", "1");
            case "GET /api/frameworks/{key}/versions/{number}/level-comparisons" ->
                request.queryParam("from", "one").queryParam("to", "two");
            default -> request;
        };
    }
}
