package org.nextlevel.advisor.readiness.answers;

import java.util.Locale;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.kit.problem.Forbidden;

/**
 * Which evidence an answer is computed from: all of it, for its owner alone, or what was shared with whoever
 * looks; the owner sees of that what the direct manager does.
 */
public enum Perspective {
    /** From everything, for the person alone. */
    OWN,
    /** From what was shared. */
    SHARED;

    /**
     * The perspective asked for, or the usual one: own for the owner, shared for a manager.
     *
     * @param name {@code own} or {@code shared}; null when not asked for
     * @throws Forbidden when somebody else asks for the owner's
     */
    public static Perspective of(String name, Subject subject) {
        if (name == null) {
            return subject.isCaller() ? OWN : SHARED;
        }
        Perspective asked = valueOf(name.toUpperCase(Locale.ROOT));
        if (asked == OWN && !subject.isCaller()) {
            throw new Forbidden("The own perspective is for the person alone; ask for perspective=shared.");
        }
        return asked;
    }

    /** Whether a timing factor counts in it: a private note does in the own one alone. */
    public boolean counts(TimingFactor factor) {
        return this == OWN || !factor.isPrivate();
    }

    /** As callers write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
