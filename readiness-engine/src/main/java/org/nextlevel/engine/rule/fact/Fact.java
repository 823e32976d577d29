package org.nextlevel.engine.rule.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rules can read: the documented facts about one person on one day. */
public enum Fact {
    CURRENT_LEVEL(FactType.TEXT, "the present level", "name of a level", null, "directory, framework"),
    TARGET_LEVEL(
            FactType.TEXT,
            "the level aimed at: that of the goal, or the next one when there is exactly one",
            "name of a level",
            "no goal is set, and the way up ends or forks",
            "goal, framework"),
    HIGHEST_LEVEL(FactType.BOOL, "whether no level comes after the present one", null, null, "framework"),
    MONTHS_IN_POSITION(
            FactType.INT, "whole months in the present position", "months", "the directory does not say", "directory"),
    DAYS_SINCE_PROMOTION(
            FactType.INT,
            "days since the present position was taken, when its level is above the former one or is the goal's",
            "days",
            "no promotion is known",
            "directory, goal"),
    HAS_MANAGER(FactType.BOOL, "whether there is a manager above", null, null, "directory"),
    VERDICT(
            FactType.TEXT,
            "the readiness verdict for the target",
            "as in readiness",
            "there is no target, or its framework is not known",
            "readiness"),
    READY(FactType.BOOL, "whether the verdict is READY or OPERATING_AT_LEVEL", null, null, "readiness"),
    REQUIREMENTS(FactType.INT, "what the target requires", "requirements", null, "readiness"),
    SHOWN(FactType.INT, "how many of them are shown", "requirements", null, "readiness"),
    SHOWN_SHARE(FactType.SHARE, "the shown share of the required weight", "share", null, "readiness"),
    MISSING_COMPETENCIES(
            FactType.LIST, "what the target requires and is not shown", "names of competencies", null, "readiness"),
    NOT_SHOWN_COMPETENCIES(
            FactType.LIST, "the missing ones of which nothing counts yet", "names of competencies", null, "readiness"),
    EMERGING_COMPETENCIES(
            FactType.LIST,
            "the missing ones of which something counts already",
            "names of competencies",
            null,
            "readiness"),
    DISPUTED_COMPETENCIES(
            FactType.LIST,
            "the missing ones whose evidence somebody disagrees with",
            "names of competencies",
            null,
            "readiness"),
    CONFIRMABLE_COMPETENCIES(
            FactType.LIST,
            "the missing ones which a word of others would close without new evidence",
            "names of competencies",
            null,
            "readiness"),
    NOT_LOOKED_AT(
            FactType.LIST,
            "those of the target that no recent evidence speaks to",
            "names of competencies",
            null,
            "readiness"),
    WITHOUT_OPPORTUNITY(
            FactType.LIST,
            "those for which there was no opportunity so far",
            "names of competencies",
            null,
            "readiness"),
    AGREED_REQUIREMENTS(
            FactType.INT,
            "how much of it the manager stated in writing and both confirmed",
            "requirements",
            null,
            "readiness"),
    CONFIRMED_POSTINGS(
            FactType.INT,
            "job postings of which the person confirmed what they ask for",
            "postings",
            "somebody else asks",
            "postings"),
    SHOWN_AT_CURRENT_LEVEL(
            FactType.LIST, "what the present level requires and is shown", "names of competencies", null, "readiness"),
    EVIDENCE(FactType.INT, "pieces of evidence that are seen", "pieces", null, "evidence"),
    CONFIRMED_AT_CURRENT_LEVEL(
            FactType.INT,
            "those that claim less than the target, confirmed by somebody else",
            "pieces",
            null,
            "evidence"),
    CONFIRMED_AT_TARGET(
            FactType.INT,
            "those that claim the target or above, confirmed by somebody else",
            "pieces",
            null,
            "evidence"),
    UNQUANTIFIED(
            FactType.INT,
            "those that claim the target or above, without a measured result",
            "pieces",
            null,
            "evidence"),
    WITHOUT_EXPECTATION(
            FactType.INT, "those that claim the target or above, and name no expectation", "pieces", null, "evidence"),
    UNATTESTED(
            FactType.INT,
            "those that claim the target or above, and nobody said a word on",
            "pieces",
            null,
            "evidence"),
    DAYS_SINCE_EVIDENCE(
            FactType.INT, "days since the work of the newest piece", "days", "there is no evidence", "evidence"),
    DAYS_SINCE_SHARED(
            FactType.INT,
            "days since a piece was last shared with the direct manager",
            "days",
            "nothing is shared with the direct manager",
            "evidence"),
    ATTESTERS(FactType.LIST, "who confirmed the work, in part or whole", "ids of employees", null, "evidence"),
    TIMING(FactType.TEXT, "the timing verdict of today", "as in timing", null, "timing"),
    SIGNALS(FactType.LIST, "what is in force today, good and bad", "kinds of signals", null, "timing"),
    UPCOMING_SIGNALS(FactType.LIST, "what is known to begin later", "kinds of signals", null, "timing"),
    EARLIEST_BETTER_DATE(
            FactType.DATE, "the first day with a better timing verdict", "day", "no better day is known", "timing"),
    HAS_GOAL(FactType.BOOL, "whether a career goal is set", null, "somebody else asks", "goal"),
    GOAL_REACHED(FactType.BOOL, "whether the present level is the goal's or above", null, "somebody else asks", "goal"),
    ASKED(FactType.BOOL, "whether the person asked for the promotion", null, "somebody else asks", "goal"),
    WAITS_FOR_REVIEW_CYCLE(
            FactType.BOOL, "whether the person waits for the yearly cycle", null, "somebody else asks", "goal"),
    PLANNED_ON(
            FactType.DATE,
            "the day of the planned conversation, today or later",
            "day",
            "no conversation is planned, or somebody else asks",
            "case, goal"),
    PLANNED_TIMING(
            FactType.TEXT,
            "the timing verdict of that day",
            "as in timing",
            "no conversation is planned, or somebody else asks",
            "timing"),
    PLANNED_BETTER_DATE(
            FactType.DATE,
            "the first day after that with a better timing verdict",
            "day",
            "no conversation is planned, no better day is known, or somebody else asks",
            "timing"),
    CASE_STATE(
            FactType.TEXT,
            "how far the open promotion case is",
            "as in cases",
            "no case is open, or somebody else asks",
            "cases"),
    LAST_ANSWER(
            FactType.TEXT,
            "the answer that counts in the latest case",
            "as in cases",
            "nothing was answered, or somebody else asks",
            "cases"),
    REVISIT_ON(
            FactType.DATE,
            "the day from which to ask again",
            "day",
            "none was said, no case is open, or somebody else asks",
            "cases"),
    NO_BUDGET_ANSWERS(
            FactType.INT,
            "how often since the last promotion the answer was that there is no budget",
            "answers",
            "somebody else asks",
            "cases"),
    REVISIT_MOVES(
            FactType.INT,
            "how often since the last promotion the day from which to ask again was put off",
            "times",
            "somebody else asks",
            "cases"),
    NO_ANSWERS(
            FactType.INT,
            "how often since the last promotion the answer was a no",
            "answers",
            "somebody else asks",
            "cases");

    private static final Map<String, Fact> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::key, Function.identity()));

    private final String key;
    private final FactType type;
    private final String meaning;
    private final String unit;
    private final String whenNull;
    private final String source;

    Fact(FactType type, String meaning, String unit, String whenNull, String source) {
        this.key = camel(name());
        this.type = type;
        this.meaning = meaning;
        this.unit = unit;
        this.whenNull = whenNull;
        this.source = source;
    }

    /** The fact with this name; empty when there is none. */
    public static Optional<Fact> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Its name in conditions and texts, such as {@code missingCompetencies}. */
    public String key() {
        return key;
    }

    /** What its value is. */
    public FactType type() {
        return type;
    }

    /** What it says. */
    public String meaning() {
        return meaning;
    }

    /** What its value counts or names; null for true or false. */
    public String unit() {
        return unit;
    }

    /** What it means that it is null; null when it never is. */
    public String whenNull() {
        return whenNull;
    }

    /** What it is taken from. */
    public String source() {
        return source;
    }

    private static String camel(String name) {
        String words = Arrays.stream(name.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
