package org.nextlevel.kit.problem;

import java.util.List;
import org.nextlevel.sentence.Sentence;

/** 428: a change needs the ETag that the caller last read (RFC 6585). */
public final class PreconditionRequired extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** Send If-Match. */
    public PreconditionRequired() {
        super(
                428,
                "precondition-required",
                Sentence.of("Send the ETag that you last read in If-Match, so that nobody else's change is lost."),
                List.of(Violation.of("If-Match", "is missing")));
    }
}
