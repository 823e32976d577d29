package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

/** Versions, idempotency keys and pages. */
@QuarkusTest
class RequestTest {
    @Test
    void aChangeWithoutTheVersionReadIsRefused() {
        String note = write("a", "versions", null).header("Location");
        rewrite(note, null, "b").then().statusCode(428).body("type", is("urn:problem:precondition-required"));
        rewrite(note, "\"0\"", "b").then().statusCode(200).header("ETag", "\"1\"");
        rewrite(note, "\"0\"", "c").then().statusCode(412).body("type", is("urn:problem:stale-version"));
    }

    @Test
    void ofTwoWritersAtOnceOneIsToldThatItIsStale() throws Exception {
        String note = write("a", "versions", null).header("Location");
        List<Integer> statuses = atOnce(8, () -> rewrite(note, "\"0\"", "b").statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void whichMethodsAPathHasIsAnswered() {
        String note = write("a", "versions", null).header("Location");
        String allowed =
                as("versions").options(note).then().statusCode(200).extract().header("Allow");
        assertThat(allowed).contains("GET", "PUT", "OPTIONS");
    }

    @Test
    void aCopyThatIsStillPresentIsNotSentAgain() {
        String note = write("a", "versions", null).header("Location");
        as("versions")
                .header("If-None-Match", "\"0\"")
                .get(note)
                .then()
                .statusCode(304)
                .body(is(""));
        as("versions").header("If-None-Match", "\"7\"").get(note).then().statusCode(200);
    }

    @Test
    void theSameKeyTwiceWritesOnceAndAnswersTheSame() {
        String key = UUID.randomUUID().toString();
        Response first = write("a", "keys", key);
        Response second = write("a", "keys", key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void theSameKeyAtTheSameTimeWritesOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        List<String> locations = atOnce(8, () -> write("a", "atonce", key).header("Location"));
        assertThat(locations).doesNotContainNull().containsOnly(locations.getFirst());
    }

    @Test
    void aKeyForAnotherRequestIsAConflict() {
        String key = UUID.randomUUID().toString();
        write("a", "keys", key);
        write("b", "keys", key).then().statusCode(409).body("type", is("urn:problem:idempotency-key-reused"));
    }

    @Test
    void anotherUsersKeyIsAnotherKey() {
        String key = UUID.randomUUID().toString();
        String mine = write("a", "keys", key).header("Location");
        String yours = given().auth()
                .oauth2(Tokens.of("keys", "otto"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"a\"}")
                .post("/notes")
                .header("Location");
        assertThat(yours).isNotNull().isNotEqualTo(mine);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        write("refused", "keys", key).then().statusCode(409);
        write("a", "keys", key).then().statusCode(201);
    }

    @Test
    void pagesShowEachItemOnceAndEnd() {
        for (int i = 0; i < 5; i++) {
            write("n" + i, "pages", null);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as("pages").get("/notes?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.path("items.text"));
            cursor = page.path("next");
        }
        assertThat(seen).containsExactlyInAnyOrder("n0", "n1", "n2", "n3", "n4");
    }

    @Test
    void aCursorOfAnotherListIsMalformed() {
        as("pages")
                .get("/notes?cursor=bm9uc2Vuc2U")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", is("cursor"));
    }

    private static Response write(String text, String tenant, String key) {
        RequestSpecification request =
                as(tenant).contentType(ContentType.JSON).body("{\"text\":\"%s\"}".formatted(text));
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/notes");
    }

    private static Response rewrite(String note, String ifMatch, String text) {
        RequestSpecification request =
                as("versions").contentType(ContentType.JSON).body("{\"text\":\"%s\"}".formatted(text));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(note);
    }

    private static RequestSpecification as(String tenant) {
        return given().auth().oauth2(Tokens.of(tenant, "emma"));
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = executor.invokeAll(java.util.Collections.nCopies(times, call));
            List<T> results = new ArrayList<>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
