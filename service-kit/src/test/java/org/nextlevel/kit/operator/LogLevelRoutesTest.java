package org.nextlevel.kit.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.testkit.Tokens;

/** Operators see more of a process in its log for some minutes, and never what people wrote. */
@QuarkusTest
class LogLevelRoutesTest {
    private static final String CATEGORY = "org.nextlevel.of.this.test";
    private static final Logger LOGGER = Logger.getLogger(CATEGORY);

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void aLevelIsChangedShownAndSetBack() {
        operator()
                .put(path(CATEGORY + "?level=DEBUG&minutes=5"))
                .then()
                .statusCode(200)
                .body("category", is(CATEGORY), "level", is("DEBUG"));
        assertThat(LOGGER.isLoggable(Level.FINE)).isTrue();
        operator().get(management.resolve("/log-levels")).then().body("items.category", hasItem(CATEGORY));
        operator().delete(path(CATEGORY)).then().statusCode(200).body("items.category", not(hasItem(CATEGORY)));
        assertThat(LOGGER.getLevel()).isNull();
        operator().delete(path(CATEGORY)).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.hibernate.orm.jdbc.bind?level=DEBUG           | of org.nextlevel and org.apache.kafka",
                "org.postgresql?level=DEBUG                        | of org.nextlevel and org.apache.kafka",
                "org.nextlevel.of.this.test?level=ALL              | DEBUG or INFO",
                "org.nextlevel.of.this.test?level=ERROR            | DEBUG or INFO",
                "org.nextlevel.of.this.test                        | DEBUG or INFO",
                "org.nextlevel.of.this.test?level=INFO&minutes=0   | from 1 to 240",
                "org.nextlevel.of.this.test?level=INFO&minutes=241 | from 1 to 240"
            })
    void whatCannotBeChangedIsSaidAndChangesNothing(String change, String why) {
        operator().put(path(change)).then().statusCode(400).body("detail", containsString(why));
        assertThat(LOGGER.getLevel()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"hr", "auditor", "integration"})
    void nobodyElseChangesOrSeesAny(String role) {
        String token = Tokens.of("acme", "olga", role);
        given().auth().oauth2(token).put(path(CATEGORY + "?level=DEBUG")).then().statusCode(403);
        given().auth()
                .oauth2(token)
                .get(management.resolve("/log-levels"))
                .then()
                .statusCode(403);
        given().put(path(CATEGORY + "?level=DEBUG")).then().statusCode(401);
    }

    private URI path(String rest) {
        return management.resolve("/log-levels/" + rest);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operators", "otto", "operator"));
    }
}
