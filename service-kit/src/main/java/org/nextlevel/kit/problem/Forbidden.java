package org.nextlevel.kit.problem;

import java.util.List;

/** 403: the caller is known and may not do this. */
public final class Forbidden extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** A refusal; the sentence says who may. */
    public Forbidden(String detail) {
        this("forbidden", detail);
    }

    /** A refusal that has a name of its own. */
    public Forbidden(String code, String detail) {
        super(403, code, detail, List.of());
    }
}
