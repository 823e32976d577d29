package org.nextlevel.kit.problem;

import java.util.List;
import org.nextlevel.sentence.Sentence;

/** 403: the caller is known and may not do this. */
public final class Forbidden extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** A refusal; the sentence says who may. */
    public Forbidden(String detail) {
        this("forbidden", detail);
    }

    /** A refusal by its name; the sentence says who may, with the values in it. */
    public Forbidden(String code, String detail, Object... values) {
        super(403, code, Sentence.say(detail, values), List.of());
    }
}
