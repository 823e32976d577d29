package org.nextlevel.kit.problem.mapping;

import io.quarkus.security.AuthenticationFailedException;
import java.util.Optional;
import org.nextlevel.sentence.Sentence;
import org.nextlevel.token.WhyForeign;

/** Why a genuine token opens nothing here, for whoever sent it. */
public class ForeignToken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient WhyForeign why;

    private ForeignToken(WhyForeign why) {
        super(why.sentence(), null, false, false);
        this.why = why;
    }

    /** The refusal of such a token, a 401 that says how to get another. */
    public static AuthenticationFailedException refused(WhyForeign why) {
        return new AuthenticationFailedException(new ForeignToken(why));
    }

    /** The sentence in the language that the thread speaks by now, when that is what ended a request. */
    static Optional<String> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ForeignToken foreign) {
                return Optional.of(Sentence.say(
                        foreign.why.sentence(), foreign.why.values().toArray()));
            }
        }
        return Optional.empty();
    }
}
