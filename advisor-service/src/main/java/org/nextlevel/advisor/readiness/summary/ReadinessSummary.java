package org.nextlevel.advisor.readiness.summary;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.readiness.answers.ReadinessResult;
import org.nextlevel.advisor.readiness.answers.ReadinessView;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.headline.Headline;
import org.nextlevel.kit.reference.NamedKey;

/** The verdict on one's own readiness for a level, and what is missing. */
public record ReadinessSummary(
        NamedKey target,
        @Schema(examples = "NEARLY") Verdict verdict,

        @Nullable
        @Schema(
                description = "Since when the person works at the level; present with OPERATING_AT_LEVEL alone.",
                examples = "2025-11-14")
        LocalDate operatingSince,

        @Schema(
                examples =
                        "You show 7 of 9 requirements of Senior Engineer 1, of which 3 of 5 new or raised at this level. It rests"
                                + " on 8 pieces of evidence from September 2025 to June 2026, confirmed by 3 people.")
        String headline,

        @Schema(description = "Required requirements that are not demonstrated, and what would close each.")
        List<ReadinessView.RequirementGap> gaps) {

    /** The summary for the person whose readiness it is. */
    public static ReadinessSummary of(ReadinessResult result) {
        Assessment assessment = result.assessment();
        FrameworkNames names = result.framework().ladder().names();
        NamedKey target = names.level(result.target());
        return new ReadinessSummary(
                target,
                assessment.verdict(),
                assessment.verdict() == Verdict.OPERATING_AT_LEVEL
                        ? assessment.trust().since()
                        : null,
                Headline.of(assessment, target.name(), true),
                assessment.gaps().stream()
                        .map(gap -> ReadinessView.RequirementGap.of(gap, names))
                        .toList());
    }
}
