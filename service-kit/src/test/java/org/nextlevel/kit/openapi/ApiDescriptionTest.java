package org.nextlevel.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the description of the sample service's API says without an annotation for it at each method. */
@QuarkusTest
@Tag("api")
class ApiDescriptionTest {
    @Test
    void anOperationIsNamedByItsMethod() {
        described().body("paths.'/notes/{id}'.get.operationId", is("getNote"));
    }

    @Test
    void aNegotiatedAnswerTakesFormatAndLanguageFirst() {
        described()
                .root("paths.'/notes/secret'.get")
                .body("parameters[0].name", is("format"))
                .body("parameters[0].description", is("`json`, `pdf` or `html`; instead of `Accept`."))
                .body("parameters[0].example", is("pdf"))
                .body("parameters[0].schema.enum", contains("json", "pdf", "html"))
                .body("parameters[1].name", is("language"))
                .body("parameters[1].description", is("`en` or `de`; instead of `Accept-Language`."))
                .body("parameters[1].example", is("en"))
                .body("responses.'406'.$ref", is("#/components/responses/NotAcceptable"))
                .body("responses.'422'.$ref", is("#/components/responses/Invalid"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        described()
                .root("paths.'/notes/{id}'.put")
                .body("parameters.find { it.name == 'If-Match' }.required", is(true))
                .body("responses", hasKey("404"))
                .body("responses", hasKey("412"))
                .body("responses", hasKey("428"));
    }

    @Test
    void whatIsCreatedIsAnsweredWithItsPlaceAndItsTag() {
        described()
                .root("paths.'/notes'.post")
                .body("responses", not(hasKey("200")))
                .body("responses.'201'.content.'application/json'.schema.$ref", is("#/components/schemas/NoteView"))
                .body("responses.'201'.headers", hasKey("Location"))
                .body("responses.'201'.headers", hasKey("ETag"))
                .body("parameters.$ref", hasItem("#/components/parameters/IdempotencyKey"));
    }

    @Test
    void whatIsReadCanBeTheSameAsBefore() {
        described()
                .root("paths.'/notes/{id}'.get")
                .body("parameters.$ref", hasItem("#/components/parameters/IfNoneMatch"))
                .body("responses.'304'.headers", hasKey("ETag"))
                .body("responses.'304'.content", nullValue());
    }

    @Test
    void theProblemsOfOneStatusAreAUnionByType() {
        described()
                .body(
                        "paths.'/notes'.post.responses.'409'.content.'application/problem+json'.schema.oneOf.$ref",
                        contains(
                                "#/components/schemas/ConflictProblem",
                                "#/components/schemas/IdempotencyKeyReusedProblem",
                                "#/components/schemas/PlanFullProblem"))
                .body("components.schemas.PlanFullProblem.allOf[1].properties.type.const", is("urn:problem:plan-full"))
                .body("components.responses.NotFound.content.'application/problem+json'.example.status", is(404))
                .body("components.responses.RateLimited.headers", hasKey("Retry-After"));
    }

    @Test
    void everyOperationNeedsTheTokenThatIsDeclared() {
        described()
                .body("components.securitySchemes.bearer.scheme", is("bearer"))
                .body("security[0].bearer", is(empty()))
                .body("paths.'/notes'.get.security", nullValue());
    }

    @Test
    void whatIsNotNullableIsAlwaysAnswered() {
        described()
                .body("components.schemas.NoteView.required", contains("id", "author", "text"))
                .body("components.schemas.PageNoteView.required", contains("items"))
                .body("components.schemas.WriteNote.required", contains("text"));
    }

    @Test
    void aMonthIsAText() {
        described()
                .root("components.schemas.YearMonth")
                .body("type", is("string"))
                .body("pattern", containsString("{4}"));
    }

    private static ValidatableResponse described() {
        return given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200);
    }
}
