package org.nextlevel.advisor.copy.framework;

import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.engine.policy.ReadinessPolicy;

/**
 * The latest known version of a framework.
 *
 * @param key unique in the company
 * @param number the published version, from 1
 * @param ladder its levels and what they require
 * @param policy how evidence adds up to a verdict
 */
public record Framework(String key, long number, Ladder ladder, ReadinessPolicy policy) {
    /** How evidence adds up to a verdict on a level, which may ask for scores of its own. */
    public ReadinessPolicy policyAt(String level) {
        return policy.at(ladder.scoresOf(level));
    }
}
