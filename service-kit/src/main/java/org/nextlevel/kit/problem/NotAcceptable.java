package org.nextlevel.kit.problem;

import java.util.List;
import org.nextlevel.sentence.Sentence;

/** 406: the answer exists in none of the media types that the caller accepts. */
public final class NotAcceptable extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** Names the media types in which it exists. */
    public NotAcceptable(List<String> offered) {
        super(
                406,
                "not-acceptable",
                Sentence.say(
                        "None of the media types in Accept can be produced here. Accept: %s.",
                        String.join(", ", offered)),
                List.of(Violation.of("Accept", "is none of %s", String.join(", ", offered))));
    }
}
