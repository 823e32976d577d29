package org.nextlevel.framework.preview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
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
 * @param people how many people are at levels that the change affects; everybody in the framework when it is the first
 * @param levels the affected levels with their people; empty when it is the first
 * @param comparison all that would change; null when it is the first version
 */
record PreviewView(
        @Schema(examples = "engineering") String framework,
        @Nullable @Schema(examples = "2") Integer from,
        @Schema(examples = "3") int to,
        @Schema(examples = "31") long people,
        List<LevelPeople> levels,
        @Nullable FrameworkComparison comparison) {

    /**
     * An affected level.
     *
     * @param level as the published version calls it
     * @param people who are at it now
     */
    record LevelPeople(
            NamedKey level, @Schema(examples = "12") long people) {}

    static PreviewView first(String framework, Map<String, Long> people) {
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        return new PreviewView(framework, null, 1, all, List.of(), null);
    }

    static PreviewView of(
            FrameworkDocument latest, int from, FrameworkComparison comparison, Map<String, Long> people) {
        Map<String, String> names = latest.levels().stream().collect(Collectors.toMap(Level::key, Level::name));
        List<LevelPeople> levels = comparison.affectedLevels().stream()
                .map(AffectedLevel::before)
                .map(level -> new LevelPeople(
                        new NamedKey(level, names.getOrDefault(level, level)), people.getOrDefault(level, 0L)))
                .toList();
        long affected = levels.stream().mapToLong(LevelPeople::people).sum();
        return new PreviewView(latest.key(), from, from + 1, affected, levels, comparison);
    }
}
