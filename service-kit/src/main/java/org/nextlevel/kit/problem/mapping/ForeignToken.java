package org.nextlevel.kit.problem.mapping;

import io.quarkus.security.AuthenticationFailedException;
import java.util.Optional;
import org.nextlevel.sentence.Sentence;

/** Why a genuine token opens nothing here, for whoever sent it. */
public class ForeignToken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object[] values;

    private ForeignToken(String why, Object... values) {
        super(why, null, false, false);
        this.values = values;
    }

    /** The refusal of such a token, a 401; the sentence says how to get another, with the values in it. */
    public static AuthenticationFailedException refused(String why, Object... values) {
        return new AuthenticationFailedException(new ForeignToken(why, values));
    }

    /** The sentence in the language that the thread speaks by now, when that is what ended a request. */
    static Optional<String> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ForeignToken foreign) {
                return Optional.of(Sentence.say(foreign.getMessage(), foreign.values));
            }
        }
        return Optional.empty();
    }
}
