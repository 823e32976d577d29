package org.nextlevel.kit.log;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

/** What the log says of a request: one line, by which operators find it, and no word of anybody. */
@QuarkusTest
class RequestLineTest {
    private static final Logger REQUESTS = Logger.getLogger("org.nextlevel.kit.log.requests");

    private final List<ExtLogRecord> lines = new CopyOnWriteArrayList<>();
    private final ExtHandler heard = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            line.copyAll();
            lines.add(line);
        }
    };

    @BeforeEach
    void listen() {
        REQUESTS.addHandler(heard);
        REQUESTS.setLevel(Level.INFO);
    }

    @AfterEach
    void listenNoMore() {
        REQUESTS.removeHandler(heard);
        REQUESTS.setLevel(Level.WARNING);
    }

    @Test
    void itSaysByWhichTemplateHowItEndedAndForWhichCompany() {
        get("/notes/" + UUID.randomUUID() + "?word=Secret", "maria.secret");
        ExtLogRecord line = lineOf("mine");
        assertThat(line.getFormattedMessage()).isEqualTo("GET /notes/{id} 400");
        assertThat(line.getMdcCopy())
                .containsAllEntriesOf(Map.of(
                        "method", "GET",
                        "route", "/notes/{id}",
                        "status", "400",
                        "tenant", "logged"))
                .containsKeys("millis", "traceId");
        assertThat(line.getMdcCopy().toString()).doesNotContainIgnoringCase("secret");
    }

    @Test
    void theSameCallerHasTheSameDigestAndAnotherHasAnother() {
        get("/notes", "emma");
        get("/notes", "emma");
        get("/notes", "mia");
        await().until(() -> lines.size() == 3);
        List<String> subjects =
                lines.stream().map(line -> line.getMdc("subject")).toList();
        assertThat(subjects.get(0)).matches("[0-9a-f]{16}").isEqualTo(subjects.get(1));
        assertThat(subjects.get(2)).matches("[0-9a-f]{16}").isNotEqualTo(subjects.get(0));
    }

    @Test
    void whoIsNotSignedInIsNobody() {
        given().header("X-Request-Id", "mine").get("/notes").then().statusCode(401);
        assertThat(lineOf("mine").getMdcCopy()).containsEntry("tenant", "-").containsEntry("subject", "-");
    }

    private ExtLogRecord lineOf(String request) {
        await().until(() -> !lines.isEmpty());
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().getMdc("requestId")).isEqualTo(request);
        return lines.getFirst();
    }

    private static void get(String path, String user) {
        given().auth()
                .oauth2(Tokens.of("logged", user))
                .header("X-Request-Id", "mine")
                .get(path);
    }
}
