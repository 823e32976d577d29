package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People are named by their ids, many at once, as every colleague may know them. */
@QuarkusTest
@Tag("directory")
class PersonReferenceTest {
    private static final String PATH = "/api/employees/references?";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void manyAreNamedInOneAnswer() {
        String manager = acme.idOf("manager");
        String director = acme.idOf("director");
        named(acme, manager, director)
                .body("items.id", containsInAnyOrder(manager, director))
                .body("items.find { it.id == '%s' }.name".formatted(manager), is("manager of " + acme.tenant()));
    }

    @Test
    void whoIsNotKnownIsLeftOut() {
        Company other = Company.ofPeople();
        named(acme, UUID.randomUUID().toString(), other.idOf("engineer")).body("items", hasSize(0));
        acme.as("colleague")
                .get("/api/employees/references")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    @Tag("audit")
    void nothingIsRecordedOfWhatEverybodyMayKnow() {
        acme.as("hanna", "hr").get(PATH + "ids=" + acme.idOf("engineer")).then().statusCode(200);
        assertThat(acme.rows("select action from audit where actor = 'hanna-subject' and action like 'employee%'"))
                .isEmpty();
    }

    @Test
    void tooManyAtOnceAreRefused() {
        String[] ids = Collections.nCopies(81, acme.idOf("engineer")).toArray(String[]::new);
        acme.as("colleague").get(PATH + query(ids)).then().statusCode(422);
    }

    private static ValidatableResponse named(Company company, String... ids) {
        return company.as("colleague").get(PATH + query(ids)).then().statusCode(200);
    }

    private static String query(String... ids) {
        return Arrays.stream(ids).map(id -> "ids=" + id).collect(Collectors.joining("&"));
    }
}
