package org.nextlevel.engine.readiness;

import org.nextlevel.engine.policy.result.PolicyStanding;

/** The answer to "am I ready for that level?", the least first. */
public enum Verdict {
    /** Too little was looked at to say anything (M9.1). */
    INSUFFICIENT_EVIDENCE,
    /** Less than nearly enough is shown. */
    NOT_READY,
    /** Nearly enough is shown. */
    NEARLY,
    /** Enough is shown. */
    READY,
    /** Enough has been shown for long enough, and enough of it is confirmed (M1.3). */
    OPERATING_AT_LEVEL;

    static Verdict of(PolicyStanding standing) {
        return switch (standing) {
            case BELOW -> NOT_READY;
            case NEARLY -> NEARLY;
            case READY -> READY;
        };
    }
}
