package org.nextlevel.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;

@QuarkusTest
@WithTestResource(Services.class)
class MergedApiTest {
    private static final String FRAMEWORK = "api-samples/framework-service.yaml";

    @Test
    void theOpenApiOfAllServicesIsOneDocument() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("info.title", is("NextLevel API"))
                .body("info.version", matchesPattern("\\d+\\.\\d+\\.\\d+"))
                .body("info.description", containsString("## Sign in"))
                .body("servers.url", is(List.of("/")))
                .body("paths", hasKey("/api/frameworks"))
                .body("paths", hasKey("/api/employees"))
                .body("components.schemas", hasKey("Problem"))
                .body("components.securitySchemes.bearer.scheme", is("bearer"))
                .body("security[0]", hasKey("bearer"));
    }

    @Test
    void theDocumentIsYamlUnlessAskedOtherwise() {
        given().get("/openapi").then().body(startsWith("---\nopenapi:"));
        given().queryParam("format", "json").get("/openapi").then().body("openapi", startsWith("3.1"));
    }

    @Test
    void oneNameWithTwoMeaningsIsRefused() {
        assertThatThrownBy(() -> MergedApi.merge(List.of(FRAMEWORK, "api-samples/another-problem.yaml")))
                .hasMessageContaining("components/schemas/Problem");
    }

    @Test
    void onePathWithTwoOwnersIsRefused() {
        assertThatThrownBy(() -> MergedApi.merge(List.of(FRAMEWORK, FRAMEWORK)))
                .hasMessageContaining("both describe /api/frameworks");
    }
}
