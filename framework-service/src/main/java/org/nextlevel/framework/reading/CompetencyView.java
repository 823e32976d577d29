package org.nextlevel.framework.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.problem.NotFound;

/**
 * A competency across levels.
 *
 * @param levels those that expect something new of it, in the order of the framework
 */
record CompetencyView(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") int version,
        Competency competency,
        List<CompetencyAtLevel> levels) {

    /** What one level expects of it. */
    record CompetencyAtLevel(
            @Schema(examples = "senior-1") String level,
            @Schema(examples = "Senior Engineer 1") String name,
            List<Expectation> expectations) {}

    /** @throws NotFound when the version has no competency of this key */
    static CompetencyView of(FrameworkVersion version, String key) {
        FrameworkDocument document = version.document();
        Competency competency = document.competencies().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("competency", key));
        List<CompetencyAtLevel> levels = document.levels().stream()
                .map(level -> new CompetencyAtLevel(
                        level.key(),
                        level.name(),
                        document.expectations().stream()
                                .filter(one -> one.competency().equals(key)
                                        && one.level().equals(level.key()))
                                .toList()))
                .filter(level -> !level.expectations().isEmpty())
                .toList();
        return new CompetencyView(document.key(), version.number(), competency, levels);
    }
}
