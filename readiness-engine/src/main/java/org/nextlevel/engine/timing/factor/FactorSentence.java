package org.nextlevel.engine.timing.factor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.nextlevel.sentence.Sentence;

/** One timing factor in plain words: what it is, until when, who says so, and what it means for asking. */
public final class FactorSentence {
    private final TimingFactor factor;
    private final boolean toPerson;
    private final boolean later;

    private FactorSentence(TimingFactor factor, LocalDate day, boolean toPerson) {
        this.factor = factor;
        this.toPerson = toPerson;
        this.later = factor.from().isAfter(day);
    }

    /**
     * The sentences for a factor.
     *
     * @param day the day that is asked about
     * @param toPerson whether they speak to the person; otherwise about the person
     */
    public static String of(TimingFactor factor, LocalDate day, boolean toPerson) {
        var why = new FactorSentence(factor, day, toPerson);
        return "%s%s. %s".formatted(why.fact(), why.said(), why.meaning());
    }

    private String fact() {
        return switch (factor.kind()) {
            case SHORT_TENURE ->
                Sentence.say(
                        toPerson
                                ? "You are in the position for less than a year until %s"
                                : "This person is in the position for less than a year until %s",
                        factor.to());
            case TENURE_OF_A_YEAR -> passes(Sentence.of("a year"));
            case LONG_TENURE -> passes(Sentence.of("a year and a half"));
            case RECENT_WIN ->
                Sentence.say(
                        toPerson
                                ? "You had a major win on %s%s; until %s it is still fresh"
                                : "This person had a major win on %s%s; until %s it is still fresh",
                        factor.from(),
                        wins(),
                        factor.to());
            case RECENT_MISTAKE ->
                Sentence.say(
                        toPerson
                                ? "You made a major mistake on %s; until %s it is still fresh"
                                : "This person made a major mistake on %s; until %s it is still fresh",
                        factor.from(),
                        factor.to());
            case REVIEW_CYCLE -> inPlace("A review cycle is open");
            case TEAM_GROWTH -> inPlace("People are hired");
            case STRONG_FINANCIALS -> inPlace("The financials are strong");
            case WEAK_FINANCIALS -> inPlace("The financials are weak");
            case HIRING_FREEZE -> inPlace("Hiring is frozen");
            case LAYOFFS -> inPlace("People are laid off");
            case MANAGER_OVERWHELMED -> inPlace("The manager is overwhelmed or in a crisis");
        };
    }

    private String passes(String time) {
        if (later) {
            return Sentence.say(
                    toPerson ? "You pass %s in the position on %s" : "This person passes %s in the position on %s",
                    time,
                    factor.from());
        }
        return Sentence.say(
                toPerson ? "You passed %s in the position on %s" : "This person passed %s in the position on %s",
                time,
                factor.from());
    }

    private String inPlace(String what) {
        String place = Sentence.of(
                switch (factor.scope()) {
                    case COMPANY -> "in the company";
                    case DEPARTMENT -> "in the department";
                    case TEAM -> "in the team";
                    case PERSON -> toPerson ? "around you" : "around this person";
                });
        String from = later ? " " + Sentence.say("from %s", factor.from()) : "";
        String until = factor.to() == null ? "" : " " + Sentence.say("until %s", factor.to());
        return "%s %s%s%s".formatted(Sentence.of(what), place, from, until);
    }

    private String wins() {
        if (factor.wins().isEmpty()) {
            return "";
        }
        List<String> what = new ArrayList<>();
        add(MajorWin::aboveLevel, "above the present level", what);
        add(MajorWin::quantified, "with a measured result", what);
        add(MajorWin::marked, "called a major win by a manager", what);
        int pieces = factor.wins().size();
        return " "
                + Sentence.say(
                        "(%s, %s, confirmed by somebody else)",
                        pieces == 1
                                ? Sentence.of("one piece of evidence")
                                : Sentence.say("%d pieces of evidence", pieces),
                        Sentence.list(what));
    }

    private void add(Predicate<MajorWin> holds, String words, List<String> what) {
        if (factor.wins().stream().anyMatch(holds)) {
            what.add(Sentence.of(words));
        }
    }

    private String said() {
        return switch (factor.source()) {
            case DIRECTORY, EVIDENCE -> "";
            case HR -> ", " + Sentence.of("HR says");
            case INTEGRATION -> ", " + Sentence.of("the HR system says");
            case MANAGER -> ", " + Sentence.of("a manager says");
            case EMPLOYEE -> ", " + Sentence.of("you noted for yourself alone");
        };
    }

    private String meaning() {
        if (factor.confidence() == TimingFactorConfidence.LOW) {
            return Sentence.of("That is hearsay, so it counts nothing.");
        }
        if (factor.kind().direction() == TimingFactorDirection.GOOD) {
            return Sentence.of("That speaks for asking.");
        }
        if (factor.blocks()) {
            return Sentence.of("While that lasts, one waits.");
        }
        return factor.kind().blocking()
                ? Sentence.of("That is likely, not certain: until it is clear, one prepares and does not ask.")
                : Sentence.of("While that lasts, one prepares and does not ask yet.");
    }
}
