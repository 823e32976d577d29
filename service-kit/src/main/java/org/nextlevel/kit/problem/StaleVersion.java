package org.nextlevel.kit.problem;

import java.util.List;

/** 412: somebody changed the thing since the caller read it. */
public final class StaleVersion extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** Read it again, then repeat the change with the new ETag. */
    public StaleVersion() {
        super(
                412,
                "stale-version",
                "It was changed since you read it: read it again and repeat the change with its new ETag in If-Match.",
                List.of());
    }
}
