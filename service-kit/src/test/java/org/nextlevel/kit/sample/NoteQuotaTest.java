package org.nextlevel.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
class NoteQuotaTest {
    private final String tenant = "quota-" + UUID.randomUUID();

    @Test
    void oneMoreThanThereMayBeIsRefused() {
        fill(Notes.OF_AN_AUTHOR.most());
        given().auth()
                .oauth2(Tokens.of(tenant, "emma"))
                .contentType(ContentType.JSON)
                .body("{\"text\":\"a\"}")
                .post("/notes")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:plan-full"))
                .body("detail", is("You have 100 notes, which is the most."));
        assertThat(write("otto")).isEqualTo(201);
    }

    @Test
    void ofManyAtOnceNoMoreAreLetInThanThereMayBe() throws Exception {
        fill(Notes.OF_AN_AUTHOR.most() - 2);
        Callable<Integer> one = () -> write("emma");
        try (var callers = Executors.newFixedThreadPool(6)) {
            List<Integer> statuses = callers
                    .invokeAll(Stream.generate(() -> one).limit(6).toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(statuses)
                    .containsOnly(201, 409)
                    .filteredOn(status -> status == 201)
                    .hasSize(2);
        }
    }

    private void fill(int notes) {
        Database.as(tenant, """
                insert into note (id, tenant, version, author, text)
                select gen_random_uuid(), '%s', 0, 'emma', 'x' from generate_series(1, %d)""".formatted(tenant, notes));
    }

    private int write(String author) {
        return given().auth()
                .oauth2(Tokens.of(tenant, author))
                .contentType(ContentType.JSON)
                .body("{\"text\":\"a\"}")
                .post("/notes")
                .statusCode();
    }
}
