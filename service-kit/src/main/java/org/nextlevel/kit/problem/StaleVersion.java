package org.nextlevel.kit.problem;

import java.util.List;
import org.nextlevel.sentence.Sentence;

/** 412: somebody changed the thing since the caller read it. */
public final class StaleVersion extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** Read it again, then repeat the change with the new ETag. */
    public StaleVersion() {
        this("It was changed since you read it: read it again and repeat the change with its new ETag in If-Match.");
    }

    /** The tag is not of the present version; the sentence says why, and what to do. */
    public StaleVersion(String detail, Object... values) {
        super(412, "stale-version", Sentence.say(detail, values), List.of());
    }
}
