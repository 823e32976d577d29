package org.nextlevel.framework.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.framework.RandomFrameworks;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.document.FrameworkDocument;

/** How expectations add up is part of the bar. */
@Tag("M9.4")
@Tag("M9.3")
class ComparisonPolicyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"combine\": \"SHARE\"}   | {\"combine\": \"ALL\"}  | combine | REPLACED",
                "{\"combine\": \"POINTS\", \"points\": [0, 1], \"nearlyScore\": 1, \"readyScore\": 2} | {\"combine\": \"POINTS\", \"points\": [0, 1], \"nearlyScore\": 1, \"readyScore\": 3} | readyScore | BAR_RAISED",
                "{\"combine\": \"POINTS\", \"points\": [0, 1], \"nearlyScore\": 1, \"readyScore\": 2} | {\"combine\": \"POINTS\", \"points\": [0, 2], \"nearlyScore\": 1, \"readyScore\": 2} | points | REPLACED",
                "{\"gates\": []} | {\"gates\": [{\"key\": \"g\", \"condition\": \"true\", \"message\": \"m\"}]} | gates/g | BAR_RAISED",
                "{\"gates\": [{\"key\": \"g\", \"condition\": \"true\", \"message\": \"m\"}]} | {\"gates\": []} | gates/g | BAR_LOWERED",
                "{\"gates\": [{\"key\": \"g\", \"condition\": \"true\", \"message\": \"m\"}]} | {\"gates\": [{\"key\": \"g\", \"condition\": \"false\", \"message\": \"m\"}]} | gates/g | REPLACED",
            })
    void aChangeOfThePolicyIsSeen(String before, String after, String field, ChangeKind kind) throws IOException {
        FrameworkComparison comparison = FrameworkComparison.of(with(before), with(after));
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(field);
            assertThat(change.change()).isEqualTo(kind);
        });
        assertThat(comparison.barMoved()).isTrue();
    }

    private static FrameworkDocument with(String policy) throws IOException {
        ObjectNode tree = JSON.valueToTree(RandomFrameworks.of(1).completed("random"));
        ObjectNode readiness = (ObjectNode) JSON.readTree(
                "{\"minimumEvidence\": 1, \"attestedShare\": 0.5, \"coverageFloor\": 0.5, \"nearlyShare\": 0.6, \"readyShare\": 0.8,"
                        + " \"sustainedMonths\": 6, \"recencyMonths\": 24}");
        tree.set("readiness", readiness.setAll((ObjectNode) JSON.readTree(policy)));
        return JSON.treeToValue(tree, FrameworkDocument.class);
    }
}
