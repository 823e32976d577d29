package org.nextlevel.kit.http;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.PreconditionRequired;
import org.nextlevel.kit.problem.StaleVersion;
import org.nextlevel.kit.problem.Violation;

/** Entity tags (RFC 9110, 8.8.3) made from an entity's version: {@code "3"}. */
public final class ETag {
    private static final String ANY = "*";
    private static final String WEAK = "W/";
    /** A comma would be a tag too, but none of ours has one. */
    private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

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
     * @throws Malformed when it holds something else than tags
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
        List<String> read = tags(ifMatch);
        if (!read.contains(ANY) && !read.contains(tag)) {
            throw new StaleVersion();
        }
    }

    /**
     * The same where the header is not asked for: whoever sends it is held to it.
     *
     * @param version null for what is not there, which no tag matches (RFC 9110, 13.1.1)
     */
    public static void requireMatchIfSent(String ifMatch, Long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return;
        }
        if (version == null) {
            tags(ifMatch);
            throw new StaleVersion();
        }
        requireMatch(ifMatch, version);
    }

    /** The same for a thing whose tag is more than a number. */
    public static void requireMatchIfSent(String ifMatch, String tag) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            requireMatch(ifMatch, tag);
        }
    }

    /** Whether one of the tags in If-None-Match is this one; whether they are weak does not matter (RFC 9110, 13.1.2). */
    static boolean isKnown(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals(ANY) || strong(one).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }

    /** A weak tag stays weak and is no version's: it stands for what was said, and a change needs what was read. */
    private static List<String> tags(String ifMatch) {
        List<String> tags = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
        for (String tag : tags) {
            if (!tag.equals(ANY) && !TAG.matcher(tag).matches()) {
                throw new Malformed(List.of(Violation.of(
                        "If-Match", "is not an ETag: send it as you read it, with its quotes, such as \"3\".")));
            }
            if (tag.startsWith(WEAK)) {
                throw new StaleVersion(
                        "A change cannot be made with the weak ETag %s: read the thing itself, and send its ETag in If-Match.",
                        tag);
            }
        }
        return tags;
    }
}
