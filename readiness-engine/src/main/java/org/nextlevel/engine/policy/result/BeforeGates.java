package org.nextlevel.engine.policy.result;

import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** What a policy makes of what is known of a person before any gate is asked: the score, and what it stands on. */
public final class BeforeGates {
    private final Score score;
    private final Footing footing;

    private BeforeGates(Score score, Footing footing) {
        this.score = score;
        this.footing = footing;
    }

    /** @param states one a requirement */
    public static BeforeGates of(ReadinessPolicy policy, List<CompetencyState> states) {
        return new BeforeGates(Score.of(policy, states), Footing.of(policy, states));
    }

    Score score() {
        return score;
    }

    Footing footing() {
        return footing;
    }

    /** The standing if every gate holds. */
    public PolicyStanding standing() {
        PolicyStanding byScore = score.standing();
        PolicyStanding borne = footing.bears();
        return byScore.compareTo(borne) < 0 ? byScore : borne;
    }

    /** Whether more is excused than the policy allows, so that too little is left to judge by (M9.2). */
    public boolean isTooMuchExcused() {
        return footing.excuses().tooMany();
    }

    /** Whether the work is the level's: enough of all, and of what is new at the level, whoever confirmed it. */
    public boolean isWorkOfTheLevel() {
        return score.standing() == PolicyStanding.READY && footing.isWorkOfTheLevel();
    }
}
