package org.nextlevel.advisor.copy.framework.target;

import java.util.List;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/** Which level a question is about. */
public final class Target {
    private Target() {}

    /**
     * The level asked for, or the next one when there is exactly one.
     *
     * @param asked null when not asked for
     * @throws Invalid when there is no such level, or the way forks or ends and the caller has to choose
     * @throws Conflict {@code level-unknown} when the position is at a level which the framework no longer has
     */
    public static String of(Ladder ladder, String current, String asked) {
        if (asked != null) {
            if (!ladder.exists(asked)) {
                throw choose(Sentence.say("There is no level '%s' in this framework", asked), ladder, current);
            }
            return asked;
        }
        if (!ladder.exists(current)) {
            throw new Conflict(
                    "level-unknown",
                    "The present level '%s' is not a level of the framework: correct the position, or name a target.",
                    current);
        }
        List<String> next = ladder.nextAfter(current);
        if (next.size() != 1) {
            String why = Sentence.say(
                    next.isEmpty() ? "'%s' is the highest level of its track" : "From '%s' the way forks", current);
            throw choose(why, ladder, current);
        }
        return next.getFirst();
    }

    private static Invalid choose(String why, Ladder ladder, String current) {
        List<String> next = ladder.nextAfter(current);
        Violation target = next.isEmpty()
                ? Violation.of("target", "%s; name a target level.", why)
                : Violation.of("target", "%s; choose one of: %s.", why, String.join(", ", next));
        return new Invalid(List.of(target));
    }
}
