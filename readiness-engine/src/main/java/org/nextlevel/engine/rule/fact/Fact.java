package org.nextlevel.engine.rule.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rules can read: the facts about one person on one day. Each is described by a line of {@link FactDescription}. */
public enum Fact {
    CURRENT_LEVEL,
    TARGET_LEVEL,
    HIGHEST_LEVEL,
    MONTHS_IN_POSITION,
    DAYS_SINCE_PROMOTION,
    HAS_MANAGER,
    VERDICT,
    READY,
    REQUIREMENTS,
    SHOWN,
    SHOWN_SHARE,
    MISSING_COMPETENCIES,
    NOT_SHOWN_COMPETENCIES,
    EMERGING_COMPETENCIES,
    DISPUTED_COMPETENCIES,
    CONFIRMABLE_COMPETENCIES,
    NOT_LOOKED_AT,
    WITHOUT_OPPORTUNITY,
    AGREED_REQUIREMENTS,
    CONFIRMED_POSTINGS,
    SHOWN_AT_CURRENT_LEVEL,
    EVIDENCE,
    CONFIRMED_AT_CURRENT_LEVEL,
    CONFIRMED_AT_TARGET,
    UNQUANTIFIED,
    WITHOUT_EXPECTATION,
    UNATTESTED,
    DAYS_SINCE_EVIDENCE,
    DAYS_SINCE_SHARED,
    ATTESTERS,
    TIMING,
    SIGNALS,
    UPCOMING_SIGNALS,
    EARLIEST_BETTER_DATE,
    HAS_GOAL,
    GOAL_REACHED,
    ASKED,
    WAITS_FOR_REVIEW_CYCLE,
    PLANNED_ON,
    PLANNED_TIMING,
    PLANNED_BETTER_DATE,
    CASE_STATE,
    LAST_ANSWER,
    REVISIT_ON,
    NO_BUDGET_ANSWERS,
    REVISIT_MOVES,
    NO_ANSWERS,
    PROPOSAL_WRITTEN,
    PLANNED_ACTIONS,
    HELP_OFFERS,
    GOALS_AFTER_PROMOTION,
    FOLLOWED_THROUGH;

    private static final Map<String, Fact> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::key, Function.identity()));

    private final FactDescription description;

    Fact() {
        this.description = FactDescription.of(camel(name()));
    }

    /** The fact with this name; empty when there is none. */
    public static Optional<Fact> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Its name in conditions and texts, such as {@code missingCompetencies}. */
    public String key() {
        return description.key();
    }

    /** What its value is. */
    public RuleFactType type() {
        return description.type();
    }

    /** What it says. */
    public String meaning() {
        return description.meaning();
    }

    /** What its value counts or names; null for true or false. */
    public String unit() {
        return description.unit();
    }

    /** What it means that it is null; null when it never is. */
    public String whenNull() {
        return description.whenNull();
    }

    /** What it is taken from. */
    public String source() {
        return description.source();
    }

    private static String camel(String name) {
        String words = Arrays.stream(name.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
