package org.nextlevel.kit.problem.mapping;

import io.quarkus.security.AuthenticationFailedException;
import java.util.Optional;

/** Why a genuine token opens nothing here, for whoever sent it. */
public class ForeignToken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ForeignToken(String why) {
        super(why, null, false, false);
    }

    /** The refusal of such a token, a 401; the sentence says how to get another. */
    public static AuthenticationFailedException refused(String why) {
        return new AuthenticationFailedException(new ForeignToken(why));
    }

    /** The sentence, when that is what ended a request. */
    static Optional<String> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ForeignToken foreign) {
                return Optional.of(foreign.getMessage());
            }
        }
        return Optional.empty();
    }
}
