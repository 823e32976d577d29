package org.nextlevel.sentence;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which a name in braces, such as {@code {target}}, stands for a value. Braces are for that alone.
 *
 * @param text as it was written
 */
public record Template(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]{1,60})}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    /** The names in braces, each once, in their order. */
    public SequencedSet<String> names() {
        SequencedSet<String> names = new LinkedHashSet<>();
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    /** Whether there is a brace that belongs to no name. */
    public boolean hasStrayBrace() {
        return BRACE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
    }

    /**
     * The text with values in place of the names. A value is taken as it is: braces in it are not read again.
     *
     * @param value of a name; never null
     */
    public String filled(UnaryOperator<String> value) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
