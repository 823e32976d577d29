package org.nextlevel.kit.problem;

import java.util.List;

/** 422: the request was understood, and what it says breaks a rule. */
public final class Invalid extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** All broken rules at once, each with the place where it was broken; the detail names the first. */
    public Invalid(List<Violation> violations) {
        super(422, "invalid", Violation.summary(violations), List.copyOf(violations));
    }

    /** One broken rule at a JSON pointer of the body, such as {@code #/claims/0/level}. */
    public Invalid(String pointer, String detail, Object... values) {
        this(List.of(Violation.at(pointer, detail, values)));
    }
}
