package org.nextlevel.kit.problem;

import java.util.List;

/** 409: the request is well formed, but the thing's present state does not allow it. */
public final class Conflict extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** A conflict with its own stable code and a sentence that names the thing and its state. */
    public Conflict(String code, String detail) {
        super(409, code, detail, List.of());
    }
}
