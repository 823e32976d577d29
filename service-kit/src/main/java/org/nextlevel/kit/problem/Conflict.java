package org.nextlevel.kit.problem;

import java.util.List;
import org.nextlevel.sentence.Sentence;

/** 409: the request is well formed, but the thing's present state does not allow it. */
public final class Conflict extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** A conflict with its own stable code and a sentence that names the thing and its state, with the values in it. */
    public Conflict(String code, String detail, Object... values) {
        super(409, code, Sentence.say(detail, values), List.of());
    }
}
