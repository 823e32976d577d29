package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.finding.EvidenceByCompetency;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementProgress;
import org.nextlevel.engine.readiness.requirement.LevelStep;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * Answers one question as it is, with other evidence and on other days: for those who ask often, since evidence remembers what was
 * found in it.
 */
public final class Assessor {
    private final ReadinessQuestion question;
    private final List<AskedRung> rungs;

    /** Asked for the requirements and by the policy of a question, whose evidence and day are said each time. */
    public Assessor(ReadinessQuestion question) {
        this.question = question;
        rungs = question.requirements().stream()
                .limit(1)
                .flatMap(any -> any.rungs().stream())
                .map(rung -> AskedRung.of(rung, question.requirements()))
                .toList();
    }

    /** @param requirements the question's, as if each asked for the level with that position */
    private record AskedRung(int position, List<Requirement> requirements) {
        static AskedRung of(LevelStep rung, List<Requirement> requirements) {
            return new AskedRung(
                    rung.position(),
                    requirements.stream()
                            .map(requirement -> requirement.at(rung))
                            .toList());
        }
    }

    /** The verdict alone, without what explains it. */
    public Verdict verdict(EvidenceByCompetency evidence, LocalDate day) {
        return judged(evidence, day).verdict();
    }

    /**
     * The first later day on which time alone reaches a better verdict; null when none of the next days on which it may does.
     *
     * @param evidence that which speaks to what is asked for
     * @param than the verdict that is to be bettered
     * @param most so many days are looked at
     */
    public @Nullable LocalDate firstBetter(EvidenceByCompetency evidence, LocalDate day, Verdict than, int most) {
        Judged judged = judged(evidence, day);
        for (int i = 0; i < most; i++) {
            LocalDate next = NextReview.after(question.on(judged.today()), evidence, judged.readySince());
            if (next == null) {
                return null;
            }
            judged = judged(evidence, next);
            if (judged.verdict().compareTo(than) > 0) {
                return next;
            }
        }
        return null;
    }

    Judged judged(EvidenceByCompetency evidence, LocalDate day) {
        List<RequirementFinding> found = leavingOut(evidence.findings(question.requirements(), day), day);
        List<RequirementProgress.FoundRung> heights = rungs.stream()
                .map(rung ->
                        new RequirementProgress.FoundRung(rung.position(), evidence.findings(rung.requirements(), day)))
                .toList();
        return new Judged(found, RequirementProgress.of(found, heights), question.policy(), day);
    }

    /** Recent evidence for a competency, at whatever level, beats the word that there was no opportunity for it. */
    private List<RequirementFinding> leavingOut(List<RequirementFinding> found, LocalDate day) {
        if (question.noOpportunities().isEmpty()) {
            return found;
        }
        Set<String> spokenTo = found.stream()
                .filter(RequirementFinding::covered)
                .map(finding -> finding.requirement().competency())
                .collect(Collectors.toSet());
        Map<String, NoOpportunity> none = question.noOpportunities().stream()
                .filter(one -> one.excuses(day))
                .filter(one -> !spokenTo.contains(one.competency()))
                .collect(Collectors.toMap(NoOpportunity::competency, Function.identity()));
        return found.stream()
                .map(finding -> {
                    NoOpportunity one = none.get(finding.requirement().competency());
                    return one == null ? finding : finding.without(one);
                })
                .toList();
    }
}
