package org.nextlevel.engine.readiness;

import java.util.List;
import java.util.stream.Collectors;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.sentence.Sentence;

/** The answer in one plain sentence. */
public final class Headline {
    private static final int NAMED = 4;

    private Headline() {}

    /**
     * The sentence for an assessment.
     *
     * @param level name of the target level
     * @param toOwner whether it speaks to the person; otherwise about the person
     */
    public static String of(Assessment assessment, String level, boolean toOwner) {
        Capability capability = assessment.capability();
        Coverage coverage = assessment.coverage();
        String shows = Sentence.say(
                toOwner ? "You show %d of %d requirements of %s" : "This person shows %d of %d requirements of %s",
                capability.demonstrated(),
                capability.required(),
                level);
        List<String> missing = assessment.gaps().stream().map(Gap::name).toList();
        return switch (assessment.verdict()) {
            case INSUFFICIENT_EVIDENCE ->
                coverage.required() == 0
                        ? nothing(assessment, level)
                        : Sentence.say(
                                "Too little evidence to judge: it speaks to %d of %d requirements of %s; nothing recent speaks to %s.",
                                coverage.covered(),
                                coverage.required(),
                                level,
                                Sentence.list(coverage.notLookedAt(), NAMED));
            case NOT_READY, NEARLY, READY -> shows + rest(missing) + leftOut(assessment) + gates(assessment.result());
            case OPERATING_AT_LEVEL ->
                Sentence.say(
                        toOwner
                                ? "You have been working at the level of %s since %s: %d of %d requirements are shown."
                                : "This person has been working at the level of %s since %s: %d of %d requirements are shown.",
                        level,
                        assessment.trust().since(),
                        capability.demonstrated(),
                        capability.required());
        };
    }

    private static String nothing(Assessment assessment, String level) {
        return withoutOpportunity(assessment).isEmpty()
                ? Sentence.say("%s requires nothing in this framework, so there is nothing to judge.", level)
                : Sentence.say(
                        "There was no opportunity so far for anything that %s requires, so there is nothing to judge.",
                        level);
    }

    private static String leftOut(Assessment assessment) {
        List<String> names = withoutOpportunity(assessment);
        return names.isEmpty()
                ? ""
                : " " + Sentence.say("There was no opportunity so far for %s.", Sentence.list(names, NAMED));
    }

    private static List<String> withoutOpportunity(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding ->
                        finding.noOpportunity() != null && finding.requirement().required())
                .map(finding -> finding.requirement().name())
                .distinct()
                .toList();
    }

    private static String rest(List<String> missing) {
        if (missing.isEmpty()) {
            return ".";
        }
        return "; "
                + Sentence.say(
                        missing.size() == 1 ? "%s is missing." : "%s are missing.", Sentence.list(missing, NAMED));
    }

    /** A gate is only worth a word where it is what stands in the way. */
    private static String gates(PolicyResult result) {
        return result.standing() == result.beforeGates()
                ? ""
                : result.inTheWay().stream().map(gate -> " " + gate.message()).collect(Collectors.joining());
    }
}
