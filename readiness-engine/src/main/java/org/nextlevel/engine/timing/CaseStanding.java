package org.nextlevel.engine.timing;

import org.nextlevel.engine.readiness.Verdict;

/** Whether there is something to ask with: a good time alone is no reason to ask. */
public enum CaseStanding {
    /** Ready, or already working at the level. */
    THERE,
    NOT_THERE,
    /** Nothing can be said, such as where no single next level is known. */
    NOT_KNOWN;

    /** What a verdict on readiness means for asking; null where there is none. */
    public static CaseStanding of(Verdict readiness) {
        return switch (readiness) {
            case null -> NOT_KNOWN;
            case READY, OPERATING_AT_LEVEL -> THERE;
            case INSUFFICIENT_EVIDENCE, NOT_READY, NEARLY -> NOT_THERE;
        };
    }
}
