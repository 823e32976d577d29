package org.nextlevel.framework.preview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.comparison.FrameworkComparison;
import org.nextlevel.framework.comparison.level.AffectedLevel;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.kit.reference.NamedKey;

/**
 * What publishing the draft would do.
 *
 * @param from number of the version that would be replaced; null when this is the first
 * @param to number that the draft would get
 * @param levels empty when it is the first
 * @param unexpected competencies of the draft of which no level expects anything
 * @param comparison all that would change; null when it is the first version
 */
record PreviewView(
        @Schema(examples = "engineering") String framework,
        @Nullable @Schema(examples = "2") Integer from,
        @Schema(examples = "3") int to,

        @Schema(
                examples = "31",
                description =
                        "How many people the change affects, each counted once: those at an affected level, those whose"
                                + " next level it is, and, as whole groups of `smallestGroup`, those who only have an open promotion case for it."
                                + " Of the first version: everybody in the framework.")
        long people,

        @Schema(examples = "5", description = "No smaller number of open cases is said.")
        int smallestGroup,

        @Schema(description = "The affected levels, each with those whom the change of this level affects.")
        List<LevelPeople> levels,

        @Schema(description = "Competencies of the draft of which no level expects anything.")
        List<NamedKey> unexpected,

        @Nullable FrameworkComparison comparison) {

    /**
     * An affected level.
     *
     * @param level as the published version calls it
     */
    record LevelPeople(
            NamedKey level,

            @Schema(examples = "12", description = "How many people are at it now.")
            long people,

            @Schema(
                    examples = "7",
                    description =
                            "How many people's next level it is: they are at a level directly below, by the published"
                                    + " ladder.")
            long nextFor,

            @Nullable
            @Schema(
                    examples = "10",
                    description = "How many promotion cases for it are open, from being asked for to the time after the"
                            + " promotion, at whatever level their owners are: rounded down to a multiple of `smallestGroup`,"
                            + " absent when there are fewer. Cases that are only prepared are their owners' alone.")
            Long openCases) {}

    static PreviewView first(FrameworkDocument draft, long everybody) {
        return new PreviewView(
                draft.key(), null, 1, everybody, AffectedPeople.SMALLEST_GROUP, List.of(), unexpected(draft), null);
    }

    static PreviewView of(
            FrameworkVersion version, FrameworkDocument draft, FrameworkComparison comparison, AffectedPeople people) {
        FrameworkDocument latest = version.document();
        int from = version.number();
        Map<String, String> names = latest.levels().stream().collect(Collectors.toMap(Level::key, Level::name));
        List<LevelPeople> levels = comparison.affectedLevels().stream()
                .map(AffectedLevel::before)
                .map(level -> of(new NamedKey(level, names.getOrDefault(level, level)), people.at(level)))
                .toList();
        return new PreviewView(
                latest.key(),
                from,
                from + 1,
                people.everybody(),
                AffectedPeople.SMALLEST_GROUP,
                levels,
                unexpected(draft),
                comparison);
    }

    private static LevelPeople of(NamedKey level, AffectedPeople.Counts counts) {
        return new LevelPeople(level, counts.at(), counts.next(), counts.cases());
    }

    private static List<NamedKey> unexpected(FrameworkDocument draft) {
        return draft.unexpected().stream()
                .map(competency -> new NamedKey(competency.key(), competency.name()))
                .toList();
    }
}
