package org.nextlevel.framework.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.level.AffectedLevel;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.FurtherReading;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.Track;

/** Three releases of a real framework, as its company published them; skipped where the folder with them is absent. */
@Tag("M9.4")
class ComparisonFinancialTimesTest {
    private static final Path SOURCE =
            Path.of(System.getProperty("nextlevel.root"), "..", "shared", "frameworks", "ft");
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void otherIdsForAllLevelsAreNoChangeOfTheBar() throws IOException {
        FrameworkComparison comparison = FrameworkComparison.of(release("v1.0.0"), release("v1.1.0"));
        assertThat(comparison.barMoved()).isFalse();
        assertThat(comparison.affectedLevels()).isEmpty();
        assertThat(comparison.changes())
                .filteredOn(change -> "key".equals(change.field()))
                .extracting(change -> change.before() + " " + change.after())
                .containsExactly(
                        "junior-to-mid engineer",
                        "mid-to-senior1 senior1",
                        "senior1-to-senior2 senior2",
                        "senior2-to-principal principal");
        assertThat(comparison.counts()).contains(new ElementCount(FrameworkElement.LEVEL, 0, 4, 0, 0));
    }

    /** Beside the level ids that release has one other word in an example, and two links more. */
    @Test
    void whatElseThatReleaseChangedIsSeen() throws IOException {
        FrameworkComparison comparison = FrameworkComparison.of(release("v1.0.0"), release("v1.1.0"));
        assertThat(comparison.counts()).contains(new ElementCount(FrameworkElement.EXPECTATION, 77, 2, 0, 0));
        assertThat(comparison.changes())
                .filteredOn(change -> change.item() == FrameworkElement.EXPECTATION)
                .extracting(FrameworkChange::field, FrameworkChange::change)
                .containsExactlyInAnyOrder(
                        tuple("examples", ChangeKind.CLARIFIED), tuple("links", ChangeKind.CLARIFIED));
        assertThat(comparison.size()).isEqualTo(ChangeSize.MINOR);
    }

    @Test
    void aNewLevelWithItsDemandsAndFiveThatWereDropped() throws IOException {
        FrameworkComparison comparison = FrameworkComparison.of(release("v1.1.0"), release("v1.2.0"));
        assertThat(comparison.counts())
                .contains(
                        new ElementCount(FrameworkElement.EXPECTATION, 72, 2, 26, 5),
                        new ElementCount(FrameworkElement.LEVEL, 3, 1, 1, 0));
        assertThat(comparison.changes())
                .filteredOn(change -> "text".equals(change.field()))
                .extracting(FrameworkChange::change)
                .containsExactly(ChangeKind.REPLACED, ChangeKind.CLARIFIED);
        assertThat(comparison.size()).isEqualTo(ChangeSize.MAJOR);
        assertThat(comparison.affectedLevels()).contains(new AffectedLevel("engineer", "engineer", 1, 5, 0, 0, 1));
    }

    /** All five are said at the new level, four in the same words. Whether they moved, the data does not say. */
    @Test
    void whatIsSaidAtAnotherLevelIsShownAndNotTakenForTheSame() throws IOException {
        FrameworkComparison comparison = FrameworkComparison.of(release("v1.1.0"), release("v1.2.0"));
        assertThat(comparison.changes())
                .filteredOn(change ->
                        change.item() == FrameworkElement.EXPECTATION && change.change() == ChangeKind.REMOVED)
                .filteredOn(change -> change.similarTo() != null)
                .hasSize(5);
    }

    /** Their area is our competency, their competency our expectation; levels stand in the order of the ladder. */
    private static FrameworkDocument release(String name) throws IOException {
        assumeTrue(Files.exists(SOURCE), "The folder with real frameworks is absent.");
        List<JsonNode> sources = list(name, "competencies.yml");
        List<Level> levels = new ArrayList<>();
        for (JsonNode level : list(name, "levels.yml")) {
            levels.add(new Level(
                    level.path("id").asText(),
                    level.path("name").asText(),
                    "engineering",
                    levels.isEmpty() ? List.of() : List.of(levels.getLast().key()),
                    level.path("summary").asText().strip(),
                    null,
                    null,
                    null,
                    null));
        }
        return new FrameworkDocument(
                "engineering",
                "Engineering",
                null,
                List.of(new Track("engineering", "Engineering", null, null, null)),
                levels,
                sources.stream()
                        .map(source -> source.path("area").asText())
                        .distinct()
                        .map(area -> new Competency(area, area, null, null, null, null, null, null))
                        .toList(),
                sources.stream().map(ComparisonFinancialTimesTest::expectation).toList(),
                null);
    }

    private static Expectation expectation(JsonNode source) {
        return new Expectation(
                source.path("id").asText(),
                source.path("level").asText(),
                source.path("area").asText(),
                source.path("summary").asText(),
                each(source.path("examples")).map(JsonNode::asText).toList(),
                null,
                each(source.path("supportingUrls"))
                        .map(link -> new FurtherReading(
                                link.path("url").asText(), link.path("label").asText()))
                        .toList(),
                null,
                null,
                null);
    }

    private static List<JsonNode> list(String release, String file) throws IOException {
        return each(YAML.readTree(SOURCE.resolve(release).resolve(file).toFile()))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return list.valueStream();
    }
}
