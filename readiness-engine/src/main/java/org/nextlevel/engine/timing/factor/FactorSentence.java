package org.nextlevel.engine.timing.factor;

import java.time.LocalDate;

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
        String who = toPerson ? "You" : "This person";
        return switch (factor.kind()) {
            case SHORT_TENURE ->
                "%s %s in the position for less than a year until %s"
                        .formatted(who, toPerson ? "are" : "is", factor.to());
            case TENURE_OF_A_YEAR -> passes(who, "a year");
            case LONG_TENURE -> passes(who, "a year and a half");
            case RECENT_WIN ->
                "%s had a major win on %s%s; until %s it is still fresh"
                        .formatted(who, factor.from(), wins(), factor.to());
            case RECENT_MISTAKE ->
                "%s made a major mistake on %s; until %s it is still fresh".formatted(who, factor.from(), factor.to());
            case REVIEW_CYCLE -> inPlace("A review cycle is open");
            case TEAM_GROWTH -> inPlace("People are hired");
            case STRONG_FINANCIALS -> inPlace("The financials are strong");
            case WEAK_FINANCIALS -> inPlace("The financials are weak");
            case HIRING_FREEZE -> inPlace("Hiring is frozen");
            case LAYOFFS -> inPlace("People are laid off");
            case MANAGER_OVERWHELMED -> inPlace("The manager is overwhelmed or in a crisis");
        };
    }

    private String passes(String who, String time) {
        String verb = later ? toPerson ? "pass" : "passes" : "passed";
        return "%s %s %s in the position on %s".formatted(who, verb, time, factor.from());
    }

    private String inPlace(String what) {
        String place = switch (factor.scope()) {
            case COMPANY -> "in the company";
            case DEPARTMENT -> "in the department";
            case TEAM -> "in the team";
            case PERSON -> toPerson ? "around you" : "around this person";
        };
        String from = later ? " from " + factor.from() : "";
        String until = factor.to() == null ? "" : " until " + factor.to();
        return "%s %s%s%s".formatted(what, place, from, until);
    }

    private String wins() {
        if (factor.wins().isEmpty()) {
            return "";
        }
        boolean above = factor.wins().stream().anyMatch(MajorWin::aboveLevel);
        boolean measured = factor.wins().stream().anyMatch(MajorWin::quantified);
        String what = above && measured
                ? "above the present level and with a measured result"
                : above ? "above the present level" : "with a measured result";
        return " (%s, %s, confirmed by somebody else)"
                .formatted(
                        factor.wins().size() == 1
                                ? "one piece of evidence"
                                : factor.wins().size() + " pieces of evidence",
                        what);
    }

    private String said() {
        return switch (factor.source()) {
            case DIRECTORY, EVIDENCE -> "";
            case HR -> ", HR says";
            case INTEGRATION -> ", the HR system says";
            case MANAGER -> ", a manager says";
            case EMPLOYEE -> ", you noted for yourself alone";
        };
    }

    private String meaning() {
        if (factor.confidence() == TimingFactorConfidence.LOW) {
            return "That is hearsay, so it counts nothing.";
        }
        if (factor.kind().direction() == TimingFactorDirection.GOOD) {
            return "That speaks for asking.";
        }
        if (factor.blocks()) {
            return "While that lasts, one waits.";
        }
        return factor.kind().blocking()
                ? "That is likely, not certain: it speaks against asking and does not block."
                : "That speaks against asking.";
    }
}
