package org.nextlevel.advisor.readiness.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.advisor.readiness.assessment.RequirementChange;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.headline.VerdictName;
import org.nextlevel.sentence.Sentence;

/** One change of an assessment, as callers see it. */
public record AssessmentChangeView(
        UUID id,

        @Schema(description = "When it was noticed.") Instant changedAt,

        @Schema(description = "The day that the assessment was for.", examples = "2026-06-30")
        LocalDate assessedOn,

        @Schema(examples = "engineering") String framework,
        @Schema(examples = "1") long frameworkVersion,
        @Schema(examples = "NEARLY") Verdict verdict,

        @Nullable
        @Schema(
                description = "The verdict before; absent for the first assessment.",
                examples = "INSUFFICIENT_EVIDENCE")
        Verdict formerVerdict,

        @Schema(description = "Demonstrated share of the required weight.", examples = "0.66")
        BigDecimal share,

        @Schema(description = "What brought the change about, in the order in which it was learnt.")
        List<AssessmentTrigger> causes,

        @Schema(description = "The requirements that changed.")
        List<RequirementChangeView> requirements,

        @Schema(
                description = "The change in one sentence.",
                examples =
                        "From not to be judged yet to nearly ready: Communication is shown in part, before not shown.")
        String sentence) {
    private static final int NAMED = 3;

    static AssessmentChangeView of(AssessmentChange change) {
        return new AssessmentChangeView(
                change.id(),
                change.changedAt(),
                change.assessedOn(),
                change.framework(),
                change.frameworkVersion(),
                change.verdict(),
                change.formerVerdict(),
                change.share(),
                change.causes(),
                RequirementChangeView.of(change.requirements()),
                sentence(change.formerVerdict(), change.verdict(), change.requirements()));
    }

    static String sentence(Verdict before, Verdict after, List<RequirementChange> requirements) {
        List<RequirementChange> moved = requirements.stream()
                .filter(change -> change.after() == null
                        || change.before() == null
                        || change.before().state() != change.after().state())
                .toList();
        String what =
                moved.stream().limit(NAMED).map(AssessmentChangeView::words).collect(Collectors.joining("; "));
        String more = moved.size() > NAMED ? " " + Sentence.say("and %d more", moved.size() - NAMED) : "";
        return verdicts(before, after) + (what.isEmpty() ? "." : ": " + what + more + ".");
    }

    private static String verdicts(Verdict before, Verdict after) {
        if (before == null) {
            return after == null
                    ? Sentence.of("Nothing is known yet")
                    : Sentence.say("First assessed as %s", VerdictName.of(after));
        }
        return before == after
                ? Sentence.say("Still %s", VerdictName.of(after))
                : Sentence.say("From %s to %s", VerdictName.of(before), VerdictName.of(after));
    }

    private static String words(RequirementChange change) {
        if (change.after() == null) {
            return Sentence.say("%s is not asked for any more", change.name());
        }
        return change.before() == null
                ? Sentence.say(
                        "%s is %s", change.name(), StateName.of(change.after().state()))
                : Sentence.say(
                        "%s is %s, before %s",
                        change.name(),
                        StateName.of(change.after().state()),
                        StateName.of(change.before().state()));
    }
}
