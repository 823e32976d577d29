package org.nextlevel.engine.timing.factor;

/**
 * What makes a time good (M5.1) or bad (M5.2) for asking: which way it points, how much it counts, and whether one waits
 * while it is in force and certain.
 */
public enum TimingFactorKind {
    /** Work that somebody else confirmed, not long ago, with a measured result or called a major win by a manager. */
    RECENT_WIN(TimingFactorDirection.GOOD, 2, "a recent win"),
    /** The time of the year in which the company decides on promotions. */
    REVIEW_CYCLE(TimingFactorDirection.GOOD, 1, "an open review cycle"),
    /** A year or more in the position, and less than a year and a half. */
    TENURE_OF_A_YEAR(TimingFactorDirection.GOOD, 1, "a year in the position"),
    /** A year and a half or more in the position. */
    LONG_TENURE(TimingFactorDirection.GOOD, 2, "a year and a half in the position"),
    /** The company does well. */
    STRONG_FINANCIALS(TimingFactorDirection.GOOD, 1, "strong financials"),
    /** More people are hired. */
    TEAM_GROWTH(TimingFactorDirection.GOOD, 1, "a growing team"),
    /** People have to go. */
    LAYOFFS(TimingFactorDirection.BAD, 3, true, "layoffs"),
    /** Nobody is hired or promoted. */
    HIRING_FREEZE(TimingFactorDirection.BAD, 2, true, "a hiring freeze"),
    /** Something went badly wrong not long ago, and the person answers for it. */
    RECENT_MISTAKE(TimingFactorDirection.BAD, 2, true, "a recent mistake"),
    /** The manager has no head for it. */
    MANAGER_OVERWHELMED(TimingFactorDirection.BAD, 2, "a manager who is overwhelmed or in a crisis"),
    /** The company does badly. */
    WEAK_FINANCIALS(TimingFactorDirection.BAD, 2, true, "weak financials"),
    /** Less than a year in the position. */
    SHORT_TENURE(TimingFactorDirection.BAD, 2, true, "less than a year in the position");

    private final TimingFactorDirection direction;
    private final int weight;
    private final boolean blocking;
    private final String noun;

    TimingFactorKind(TimingFactorDirection direction, int weight, String noun) {
        this(direction, weight, false, noun);
    }

    TimingFactorKind(TimingFactorDirection direction, int weight, boolean blocking, String noun) {
        this.direction = direction;
        this.weight = weight;
        this.blocking = blocking;
        this.noun = noun;
    }

    /** Whether it speaks for asking or against it. */
    public TimingFactorDirection direction() {
        return direction;
    }

    /** How much it counts, from 1. */
    public int weight() {
        return weight;
    }

    /** Whether one waits while it is in force and certain, whatever else is good. */
    public boolean blocking() {
        return blocking;
    }

    /** The row of the mission that names it. */
    public String mission() {
        return direction == TimingFactorDirection.GOOD ? "M5.1" : "M5.2";
    }

    /** What people call it, to be put into a sentence. */
    public String noun() {
        return noun;
    }
}
