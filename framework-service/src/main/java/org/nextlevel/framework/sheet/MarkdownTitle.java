package org.nextlevel.framework.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text in Markdown is called: by the title or name of its front matter, else by its only heading of the first rank. */
final class MarkdownTitle {
    /** As long as the name of a framework may be. */
    private static final int LONGEST = 200;

    private static final Pattern PROPERTY =
            Pattern.compile("(?mi)^(?:title|name)[ \\t]*:[ \\t]*([\"']?)(\\S[^\\r\\n]{0,250}?)\\1[ \\t]*$");
    private static final Pattern CODE = Pattern.compile("(?ms)^(```|~~~).*?(?:^\\1|\\z)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#[ \\t]+(\\S[^\\r\\n]{0,250})$");

    private MarkdownTitle() {}

    /**
     * Null when it is called nothing, or something longer than a name.
     *
     * @param front the front matter; empty for none
     */
    static @Nullable String of(String front, String text) {
        Matcher property = PROPERTY.matcher(front);
        if (property.find()) {
            return fitting(property.group(2));
        }
        Matcher heading = HEADING.matcher(CODE.matcher(text).replaceAll(""));
        String only = heading.find() ? heading.group(1).replaceFirst("[ \\t]+#+[ \\t]*$", "") : null;
        return only == null || heading.find() ? null : fitting(only);
    }

    private static @Nullable String fitting(String raw) {
        String title = MarkdownSheet.plain(raw);
        return title.isEmpty() || title.length() > LONGEST ? null : title;
    }
}
