package org.nextlevel.framework.comparison.level;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.document.Expectation;

/**
 * What two levels expect of one competency. Each expectation says its own level: it may be that of a lower one.
 *
 * @param area null when competencies are not grouped
 * @param before what holds at the level from which one looks; empty when nothing does
 * @param after what holds at the level at which one looks; empty when nothing does
 */
public record CompetencyStep(
        @Schema(examples = "communication") String competency,
        @Schema(examples = "Communication") String name,
        @Nullable @Schema(examples = "Working with others") String area,
        StepEffect change,
        List<Expectation> before,
        List<Expectation> after) {}
