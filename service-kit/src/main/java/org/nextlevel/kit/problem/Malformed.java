package org.nextlevel.kit.problem;

import java.util.List;
import org.nextlevel.sentence.Sentence;

/** 400: the request could not be understood. */
public final class Malformed extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** The sentence says what could not be read and where. */
    public Malformed(String detail, Object... values) {
        super(400, "malformed", Sentence.say(detail, values), List.of());
    }

    /** What could not be read, each with its place; the detail names the first. */
    public Malformed(List<Violation> violations) {
        super(400, "malformed", Violation.summary(violations), List.copyOf(violations));
    }

    /** What could not be read, with the places. */
    public Malformed(String detail, List<Violation> violations) {
        super(400, "malformed", Sentence.of(detail), List.copyOf(violations));
    }
}
