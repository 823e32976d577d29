package org.nextlevel.kit.http;

import java.util.Arrays;
import org.nextlevel.kit.problem.PreconditionRequired;
import org.nextlevel.kit.problem.StaleVersion;

/** Entity tags (RFC 9110, 8.8.3) made from an entity's version: {@code "3"}. */
public final class ETag {
    private ETag() {}

    /** The strong tag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change through only when the caller read the present version.
     *
     * @param ifMatch the request's If-Match header; null when it was not sent
     * @throws PreconditionRequired when the header is missing
     * @throws StaleVersion when the thing has another version by now
     */
    public static void requireMatch(String ifMatch, long version) {
        requireMatch(ifMatch, of(version));
    }

    /**
     * The same for a thing whose tag is more than a number.
     *
     * @param tag the present tag, quotes included
     */
    public static void requireMatch(String ifMatch, String tag) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        if (!matches(ifMatch, tag)) {
            throw new StaleVersion();
        }
    }

    static boolean matches(String header, String tag) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
