package org.nextlevel.evidence.scim.query;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import java.util.regex.Pattern;
import org.nextlevel.evidence.scim.protocol.ScimLimits;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/** Reads filters and paths within bounds, with what identity providers write otherwise brought into the form of the RFC. */
public final class ReadFilter {
    private static final String NOT_QUOTED = "(?=(?:[^\"\\\\]|\\\\.|\"(?:[^\"\\\\]|\\\\.)*+\")*+$)";

    /** {@code emails[type eq "work"].value eq "x"}, which the RFC knows in paths alone. */
    private static final Pattern PART_OF_FILTERED = Pattern.compile(
            "([\\w:.-]+)\\[([^\\[\\]]{1,200})]\\.(\\w+)\\s+((?i:pr)\\b|\\w+\\s+(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^\\s()\\[\\]]+))");

    private static final Pattern CAPITAL_TRUTH =
            Pattern.compile("(?i)(?<=\\s)(true|false|null)(?=[\\s)\\]]|$)" + NOT_QUOTED);

    private ReadFilter() {}

    /**
     * The filter that a text is.
     *
     * @throws ScimRefusal when it cannot be read, is too long or nested too deep
     */
    public static Filter filter(String text) {
        if (text.length() > ScimLimits.LONGEST_FILTER) {
            throw ScimRefusal.invalidFilter("A filter can have %d characters at most.", ScimLimits.LONGEST_FILTER);
        }
        if (depth(text) > ScimLimits.DEEPEST_FILTER) {
            throw ScimRefusal.invalidFilter("A filter can be nested %d deep at most.", ScimLimits.DEEPEST_FILTER);
        }
        try {
            return Filter.fromString(inTheFormOfTheRfc(text));
        } catch (BadRequestException unread) {
            throw ScimRefusal.invalidFilter("The filter cannot be read: %s.", firstLine(unread));
        } catch (RuntimeException _) {
            throw ScimRefusal.invalidFilter(
                    "The filter cannot be read: values are texts, numbers, true, false or null.");
        }
    }

    /**
     * The path that a text is.
     *
     * @throws ScimRefusal when it cannot be read
     */
    public static Path path(String text) {
        if (text.length() > ScimLimits.LONGEST_FILTER || depth(text) > ScimLimits.DEEPEST_FILTER) {
            throw ScimRefusal.invalidPath("The path is too long, or nested too deep.");
        }
        try {
            return Path.fromString(CAPITAL_TRUTH.matcher(text).replaceAll(found -> lower(found.group())));
        } catch (BadRequestException | RuntimeException _) {
            throw ScimRefusal.invalidPath("'%s' is no path of an attribute.", shortened(text));
        }
    }

    private static String inTheFormOfTheRfc(String text) {
        String lower = CAPITAL_TRUTH.matcher(text).replaceAll(found -> lower(found.group()));
        return PART_OF_FILTERED.matcher(lower).replaceAll("$1[($2) and $3 $4]");
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[' -> deepest = Math.max(deepest, ++depth);
                case ')', ']' -> depth--;
                default -> {
                    // Within quotes they count as well: nobody needs so many.
                }
            }
        }
        return deepest;
    }

    private static String firstLine(Exception unread) {
        return unread.getMessage().lines().findFirst().orElse("").replaceAll("[:.]$", "");
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
