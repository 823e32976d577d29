package org.nextlevel.gateway.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a header can hold a token of ours at all: whatever cannot is refused without a look at keys or at Keycloak. */
final class BearerToken {
    /** A JSON Web Token that is signed: three parts, of which the first is a JSON object. */
    private static final Pattern SIGNED = Pattern.compile(
            "Bearer +(eyJ[A-Za-z0-9_-]{10,1000}+\\.eyJ[A-Za-z0-9_-]{10,8000}+\\.[A-Za-z0-9_-]{40,2000}+) *");

    private BearerToken() {}

    /** The header as it is; empty where it holds none. */
    static Optional<String> in(String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher token = SIGNED.matcher(header);
        return token.matches() ? Optional.of(header) : Optional.empty();
    }
}
