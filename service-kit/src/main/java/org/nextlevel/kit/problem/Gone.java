package org.nextlevel.kit.problem;

import java.util.List;
import org.nextlevel.sentence.Sentence;

/** 410: it was there and is not any more; the sentence says how the caller goes on without it. */
public final class Gone extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** What is gone, with a stable code of its own. */
    public Gone(String code, String detail, Object... values) {
        super(410, code, Sentence.say(detail, values), List.of());
    }
}
