package org.nextlevel.engine.readiness.headline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.result.Footing;
import org.nextlevel.engine.policy.result.GateOutcome;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.policy.result.PolicyStanding;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Coverage;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.sentence.Sentence;

/** The answer in a few plain sentences: how much is shown, what stands in the way, and what it rests on. */
public final class Headline {
    private static final int NAMED = 4;

    private final Assessment assessment;
    private final Footing footing;
    private final ShownSoFar shown;
    private final String level;

    private Headline(Assessment assessment, String level, boolean toOwner) {
        this.assessment = assessment;
        this.footing = assessment.result().footing();
        this.shown = new ShownSoFar(assessment, level, toOwner);
        this.level = level;
    }

    /**
     * The sentences for an assessment.
     *
     * @param level name of the target level
     * @param toOwner whether it speaks to the person; otherwise about the person
     */
    public static String of(Assessment assessment, String level, boolean toOwner) {
        return new Headline(assessment, level, toOwner)
                .sentences()
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Stream<String> sentences() {
        return switch (assessment.verdict()) {
            case INSUFFICIENT_EVIDENCE -> Stream.of(tooLittle(), refused());
            case NOT_READY, NEARLY, READY ->
                Stream.of(
                        shown.sentence() + missing(),
                        excused(),
                        inTheWay(),
                        gates(),
                        refused(),
                        assessment.basis().sentence());
            case OPERATING_AT_LEVEL ->
                Stream.of(
                        shown.since(assessment.trust().since()),
                        excused(),
                        refused(),
                        assessment.basis().sentence());
        };
    }

    private String tooLittle() {
        Coverage coverage = assessment.coverage();
        Footing.Excuses excuses = footing.excuses();
        if (coverage.required() == 0) {
            return Sentence.say("%s requires nothing in this framework, so there is nothing to judge.", level);
        }
        if (excuses.excused() == coverage.required()) {
            return Sentence.say(
                    "There was no opportunity so far for anything that %s requires, so there is nothing to judge.",
                    level);
        }
        if (excuses.tooMany()) {
            return Sentence.say(
                    "Too little is left to judge: %d of %d requirements of %s are without opportunity so far, %s.",
                    excuses.excused(), excuses.required(), level, Sentence.list(excusedNames(), NAMED));
        }
        String speaks = Sentence.say(
                "Too little evidence to judge: it speaks to %d of %d requirements of %s",
                coverage.covered(), coverage.required(), level);
        return coverage.notLookedAt().isEmpty()
                ? speaks + "."
                : Sentence.say(
                        "%s; nothing recent speaks to %s.", speaks, Sentence.list(coverage.notLookedAt(), NAMED));
    }

    private String missing() {
        List<String> missing =
                assessment.gaps().stream().map(Gap::name).distinct().toList();
        if (missing.isEmpty()) {
            return ".";
        }
        return "; "
                + Sentence.say(
                        missing.size() == 1 ? "%s is missing." : "%s are missing.", Sentence.list(missing, NAMED));
    }

    private String excused() {
        int number = footing.excuses().excused();
        return number == 0
                ? ""
                : Sentence.say(
                        number == 1
                                ? "%d of %d is without opportunity so far: %s."
                                : "%d of %d are without opportunity so far: %s.",
                        number,
                        footing.excuses().required(),
                        Sentence.list(excusedNames(), NAMED));
    }

    private List<String> excusedNames() {
        return names(assessment.findings().stream().filter(finding -> finding.noOpportunity() != null));
    }

    /** What keeps from being ready whom the score alone would make so: only that is worth a word. */
    private String inTheWay() {
        PolicyResult result = assessment.result();
        if (result.beforeGates() == result.byScore()) {
            return "";
        }
        if (footing.own().standing() != PolicyStanding.READY) {
            return footing.own().required() == 0
                    ? Sentence.say(
                            "%s asks for nothing of its own in this framework, so nothing shows work at it.", level)
                    : Sentence.say(
                            "Ready rests on what is new or raised at %s, and too little of that is shown.", level);
        }
        return footing.confirmation().enough()
                ? Sentence.of("Without what there was no opportunity for, it is too little of the whole list.")
                : Sentence.of("Too little of it is confirmed by somebody above or somebody who worked on it.");
    }

    private String gates() {
        PolicyResult result = assessment.result();
        return result.standing() == result.beforeGates()
                ? ""
                : result.inTheWay().stream().map(GateOutcome::message).collect(Collectors.joining(" "));
    }

    private String refused() {
        List<String> refused = names(assessment.findings().stream().filter(RequirementFinding::refused));
        return refused.isEmpty()
                ? ""
                : Sentence.say("A manager disagrees with evidence for %s.", Sentence.list(refused, NAMED));
    }

    private static List<String> names(Stream<RequirementFinding> findings) {
        return findings.filter(finding -> finding.requirement().required())
                .map(finding -> finding.requirement().name())
                .distinct()
                .toList();
    }
}
