package org.nextlevel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.rebuild.Tables;

/** The copies are dropped as {@code ./dev rebuild} does, and told again by those who own what was copied. */
@QuarkusTest
@Tag("rebuild")
class RebuildTest {
    private static final List<String> COPIES =
            Tables.read(Path.of("src/main/resources/db/tables.csv")).copies();

    private final Editors acme = Editors.ofNewCompany();
    private final OtherServices others = new OtherServices(acme.tenant());

    @Test
    void whatIsToldAgainInWhateverOrderIsCountedAsBefore() throws IOException {
        acme.writes("craft", Editors.small("Does it well."));
        acme.publishes("craft");
        acme.writes("craft", Editors.small("Leads several teams through unclear, risky projects."));
        UUID emma = others.employs("one");
        UUID gone = others.employs("two");
        UUID emmasCase = others.opensCase(emma, "two");
        UUID closedCase = others.opensCase(gone, "two");
        others.tellCase("PromotionAsked", OtherServices.caseState(emmasCase, emma, 1, "two", "ASKED"));
        others.tellCase("CaseClosed", OtherServices.caseState(closedCase, gone, 1, "two", "CLOSED"));
        others.employee("EmployeeLeft", gone, 1, "two", false);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(others.rows(
                                "select version from open_case union all select version from position order by 1"))
                        .containsExactly("0", "1", "1", "1"));
        Map<String, List<String>> rows = rows();
        String preview = preview();
        COPIES.forEach(table -> others.rows("delete from %s returning 1".formatted(table)));
        assertThat(preview()).isNotEqualTo(preview);
        others.tellCase("CaseRepublished", OtherServices.caseState(closedCase, gone, 1, "two", "CLOSED"));
        others.tellCase("CaseRepublished", OtherServices.caseState(emmasCase, emma, 1, "two", "ASKED"));
        others.employee("EmployeeRepublished", gone, 1, "two", false);
        others.employee("EmployeeRepublished", emma, 0, "one", true);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(rows));
        assertThat(preview()).isEqualTo(preview);
    }

    private String preview() {
        return acme.editor()
                .get("/api/frameworks/craft/draft/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Every copied row, in an order of its own. */
    private Map<String, List<String>> rows() {
        return COPIES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> others.rows(
                                "select (to_jsonb(t) - 'told_at')::text from %s t order by 1".formatted(table))));
    }
}
