package org.nextlevel.advisor.growth.plan.recommendation;

import java.util.List;
import org.nextlevel.advisor.copy.framework.ladder.ExpectationWords;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.sentence.Sentence;

/**
 * What a level demands of one competency, in the framework's own words, so that a recommendation is about that and nothing else.
 *
 * @param text of the expectation; empty where the framework says nothing, such as of what a manager asks for
 * @param examples of work that meets it, perhaps none
 */
record LevelDemand(String competency, String level, String text, List<String> examples) {
    /** As long as the title of a planned action may be. */
    static final int MOST_TITLE = 300;

    private static final int MOST_QUOTED = 500;

    static LevelDemand of(Gap gap, FrameworkNames names) {
        ExpectationWords words = names.expectation(gap.expectationId()).orElse(new ExpectationWords("", List.of()));
        return new LevelDemand(gap.name(), names.level(gap.level()).name(), words.text(), words.examples());
    }

    /**
     * An action with an example of the level's own; where it has none, as it is.
     *
     * @param place of the action among those for the same gap: each has another example as far as there are
     */
    String added(String action, int place) {
        if (examples.isEmpty()) {
            return action;
        }
        String frame = " " + Sentence.of("For example: '%s'.");
        int room = MOST_TITLE - action.length() - frame.length();
        return action + frame.formatted(shortened(examples.get(place % examples.size()), room));
    }

    /** A reason with what the level asks for before it. */
    String reason(String why) {
        return text.isEmpty()
                ? why
                : Sentence.say("%s at %s asks for this: '%s'.", competency, level, shortened(text, MOST_QUOTED)) + " "
                        + why;
    }

    private static String shortened(String words, int most) {
        String stripped = words.strip().replaceAll("\\s+", " ");
        if (stripped.length() <= most) {
            return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
        }
        int end = stripped.lastIndexOf(' ', Math.max(most - 2, 1));
        return stripped.substring(0, end < 1 ? Math.max(most - 2, 1) : end) + " …";
    }
}
