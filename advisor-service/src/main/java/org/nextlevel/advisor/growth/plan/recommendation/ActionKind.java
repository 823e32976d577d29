package org.nextlevel.advisor.growth.plan.recommendation;

import org.nextlevel.sentence.Sentence;

/** The kinds of next-level work that can be done now (M3.1). */
public enum ActionKind {
    STRETCH_PROJECT(3, "Take on a project beyond your present role that asks for %s at %s."),
    MENTOR_SOMEBODY(3, "Mentor somebody more junior in a way that shows %s at %s."),
    LEAD_INITIATIVE(6, "Lead an initiative that shows %s at %s."),
    STRATEGIC_PROBLEM(4, "Find and solve a strategic problem that asks for %s at %s."),
    TAKE_OVER_RESPONSIBILITY(2, "Ask your manager for a responsibility that asks for %s at %s, and take it over.");

    private final int months;
    private final String sentence;

    ActionKind(int months, String sentence) {
        this.months = months;
        this.sentence = sentence;
    }

    /** How many months the first piece of evidence of such work takes, by experience. */
    int months() {
        return months;
    }

    String sentence(String competency, String level) {
        return Sentence.say(sentence, competency, level);
    }
}
