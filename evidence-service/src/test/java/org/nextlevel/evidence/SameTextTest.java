package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

/** The same or nearly the same text is of one group, among the owner's own pieces alone. */
@QuarkusTest
@Tag("M1.4")
class SameTextTest {
    private static final String GROUPS =
            "select coalesce(text_group::text, '-') from evidence where state <> 'ERASED' order by logged_at, id";
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void theSameTextIsOneGroupAndAnotherIsNot() {
        acme.evidence("Took the minutes of one meeting");
        acme.evidence("Led the migration of the billing system");
        acme.evidence("took minutes of another meeting!");
        List<String> groups = acme.rows(GROUPS);
        assertThat(groups.get(0)).isNotEqualTo("-").isEqualTo(groups.get(2));
        assertThat(groups.get(1)).isEqualTo("-");
    }

    @Test
    void whatIsRewrittenLeavesTheGroupAndWhatIsLeftAloneHasNone() {
        acme.evidence("Took the minutes of one meeting");
        String second = acme.evidence("Took the minutes of one meeting");
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("summary", "Led the migration of the billing system"))
                .put(second)
                .then()
                .statusCode(200);
        assertThat(acme.rows(GROUPS)).containsExactly("-", "-");
    }

    @Test
    void whatIsErasedLeavesTheGroup() {
        acme.evidence("Took the minutes of one meeting");
        String second = acme.evidence("Took the minutes of one meeting");
        acme.as("engineer").header("If-Match", "*").post(second + "/erasure");
        assertThat(acme.rows(GROUPS)).containsExactly("-");
    }

    @Test
    void thePiecesOfOthersAreNotCompared() {
        acme.evidence("Took the minutes of one meeting");
        acme.as("colleague")
                .body(Map.of("summary", "Took the minutes of one meeting"))
                .post("/api/employees/me/evidence");
        assertThat(acme.rows(GROUPS)).containsExactly("-", "-");
    }

    @Test
    void aBatchIsComparedWithItself() {
        acme.as("engineer")
                .body(Map.of("text", "- Took the minutes of one meeting\n- Took minutes of a meeting"))
                .post("/api/employees/me/evidence/batches")
                .then()
                .statusCode(200);
        assertThat(acme.rows(GROUPS)).doesNotContain("-").hasSize(2);
        assertThat(acme.rows("select distinct text_group from evidence")).hasSize(1);
    }

    @Test
    @Tag("concurrency")
    void manyAtOnceMakeOneGroup() throws Exception {
        acme.idOf("engineer");
        Callable<String> log = () -> acme.evidence("Took the minutes of one meeting");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : pool.invokeAll(new ArrayList<>(List.of(log, log, log, log, log, log)))) {
                done.get();
            }
        }
        assertThat(acme.rows("select distinct text_group from evidence"))
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    @Tag("event")
    void theEarlierPieceIsToldAnew() throws IOException {
        String first = acme.evidence("Took the minutes of one meeting");
        acme.evidence("Took the minutes of one meeting");
        String id = first.substring(first.lastIndexOf('/') + 1);
        var told = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("evidence-events", acme.tenant()).stream()
                                .filter(record -> record.value().contains("\"evidenceId\":\"" + id))
                                .toList(),
                        found -> found.size() == 2);
        assertThat(Topics.header(told.getLast(), "ce_type")).contains("EvidenceGrouped");
        ObjectNode event =
                (ObjectNode) new ObjectMapper().readTree(told.getLast().value());
        assertThat(event.path("version").asInt()).isEqualTo(1);
        EventSample.check(
                "evidence-grouped",
                event.put("evidenceId", "0b1c2d3e-0000-4000-8000-00000000000e")
                        .put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001")
                        .put("textGroup", "0b1c2d3e-0000-4000-8000-0000000000aa")
                        .put("loggedAt", "2026-03-31T09:30:00Z")
                        .put("occurredOn", "2026-03-31"));
    }
}
