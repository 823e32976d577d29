package org.nextlevel.kit.problem;

import java.util.List;

/** A refusal that the caller can understand and act on. Each subclass stands for one HTTP status. */
public abstract sealed class ApiProblem extends RuntimeException
        permits NotFound,
                Conflict,
                Forbidden,
                Gone,
                Invalid,
                Malformed,
                StaleVersion,
                PreconditionRequired,
                NotAcceptable,
                Unavailable {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String code;
    private final transient List<Violation> violations;

    ApiProblem(int status, String code, String detail, List<Violation> violations) {
        super(detail);
        this.status = status;
        this.code = code;
        this.violations = violations;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable name of the problem, the last part of its {@code type}, in kebab case. */
    public String code() {
        return code;
    }

    /** What exactly is wrong where; empty when the detail says all. */
    public List<Violation> violations() {
        return violations;
    }
}
