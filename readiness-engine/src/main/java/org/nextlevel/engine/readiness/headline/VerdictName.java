package org.nextlevel.engine.readiness.headline;

import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.sentence.Sentence;

/** Verdicts as people say them: no sentence for people holds a constant. */
public final class VerdictName {
    private VerdictName() {}

    /** What somebody of whom it is said is, as it stands after "is" or "would be": such as nearly ready. */
    public static String of(Verdict verdict) {
        return Sentence.of(
                switch (verdict) {
                    case INSUFFICIENT_EVIDENCE -> "not to be judged yet";
                    case NOT_READY -> "not ready";
                    case NEARLY -> "nearly ready";
                    case READY -> "ready";
                    case OPERATING_AT_LEVEL -> "already working at the level";
                });
    }
}
