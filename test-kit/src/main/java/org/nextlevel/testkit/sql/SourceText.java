package org.nextlevel.testkit.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text of a source file as it is put together: a literal, a text block, or several of them joined by {@code +}, with a
 * question mark in the place of whatever is not a literal.
 *
 * @param wing the wing whose text it is; empty in the service's root package
 * @param place the package, file and line where it begins
 */
record SourceText(String wing, String place, String text) {
    private static final Set<String> FIRST_WORDS = Set.of(
            "select",
            "insert",
            "update",
            "delete",
            "from",
            "with",
            "join",
            "left",
            "right",
            "inner",
            "cross",
            "union",
            "exists",
            "using",
            "merge",
            "lock",
            "truncate",
            "into",
            "where",
            "and",
            "or",
            "set");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\s(]*(\\p{Alpha}+)");
    private static final Pattern QUERY = Pattern.compile("\\b(select|SELECT)\\b.*\\b(from|FROM)\\b", Pattern.DOTALL);

    /** Whether this reads as SQL, HQL, or a part of it; keywords are all lower or all upper case, unlike in prose. */
    boolean isSql() {
        var first = FIRST_WORD.matcher(text);
        if (!first.lookingAt()) {
            return QUERY.matcher(text).find();
        }
        String word = first.group(1);
        boolean keyword = FIRST_WORDS.contains(word) || FIRST_WORDS.contains(lowerCase(word));
        return keyword || QUERY.matcher(text).find();
    }

    /** The word in lower case when it is all upper case; otherwise an empty text. */
    private static String lowerCase(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : "";
    }
}
