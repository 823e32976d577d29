package org.nextlevel.engine.policy;

/** How competencies add up to one score. Weights count in all of them; what is optional counts in none. */
public enum Combine {
    /** Everything required must be met; the score is the share that is. */
    ALL,
    /** The share of what is required that is met. */
    SHARE,
    /** The average of the ratings. */
    WEIGHTED_AVERAGE,
    /** The average of how much of the way from the lowest to the expected rating each is reached, none beyond it. */
    PROPORTIONAL,
    /** The sum of the points that the policy gives for each rating. */
    POINTS;

    /** Whether the score is a share from 0 to 1, and not in units of ratings or points. */
    public boolean isShare() {
        return this == ALL || this == SHARE || this == PROPORTIONAL;
    }
}
