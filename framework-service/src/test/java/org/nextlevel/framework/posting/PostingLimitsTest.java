package org.nextlevel.framework.posting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("M2.4")
class PostingLimitsTest {
    private Poster emma;

    @BeforeEach
    void aCompanyHasPublished() {
        emma = Poster.ofNewCompany();
    }

    @Test
    void whatIsTooLongIsRefusedWithTheRule() {
        emma.adds("You hire. ".repeat(5_001))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/text"))
                .body("detail", containsString("50000"));
        emma.adds(Map.of("title", "<b>".repeat(100_000), "text", "You hire."))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/title"));
        emma.adds("You hire.\n".repeat(301))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/text"))
                .body("detail", containsString("at most 300"));
        emma.uploads("text/html", new byte[200_001])
                .then()
                .statusCode(422)
                .body("detail", containsString("at most 200000"));
        emma.uploads("text/plain", "x".repeat(50_001).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("detail", containsString("at most 50000"));
    }

    @Test
    void whatSaysNothingIsRefused() {
        emma.adds("<script>steal()</script>").then().statusCode(422).body("violations[0].pointer", is("#/text"));
        emma.adds(Map.of("title", "<br>", "text", "You hire."))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/title"));
        emma.adds(Map.of("title", "a", "text", "You hire.", "source", Map.of("url", "javascript:steal()")))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/source/url"));
        emma.request()
                .contentType(ContentType.TEXT)
                .body("You hire.")
                .post("/api/frameworks/general-ladder/postings")
                .then()
                .statusCode(422)
                .body("violations[0].parameter", is("title"));
    }
}
