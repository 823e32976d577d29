package org.nextlevel.kit.problem;

import java.util.List;

/** 503: another part that the answer needs does not answer now. */
public final class Unavailable extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** Try again in a moment; nothing was changed. */
    public Unavailable(String part, Throwable cause) {
        super(503, "upstream-unavailable", "%s does not answer now: try again in a moment.".formatted(part), List.of());
        initCause(cause);
    }
}
