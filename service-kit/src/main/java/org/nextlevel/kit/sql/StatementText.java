package org.nextlevel.kit.sql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a statement as JDBC reads it.
 *
 * @param sql with a question mark for each parameter
 * @param parameters their names in the order of question marks
 */
record StatementText(String sql, List<String> parameters) {
    /** What a colon or a question mark means nothing in, a cast, and then what is looked for. */
    private static final Pattern PARTS =
            Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\\n]*|(?s:/\\*.*?\\*/)|(?s:\\$(\\w*)\\$.*?\\$\\1\\$)|::"
                    + "|:(?<name>[A-Za-z]\\w*)|(?<mark>\\?)");

    private static final String TENANT = "tenant";

    private static final int WORDS_OF_BEGINNING = 6;

    /** More than the code has: a text that was put together for one occasion is forgotten again. */
    private static final int MOST_KNOWN = 2_000;

    private static final LoadingCache<String, StatementText> KNOWN =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build(StatementText::parse);

    private static final LoadingCache<List<String>, String> TOGETHER =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build(StatementText::joined);

    static StatementText of(String text) {
        return KNOWN.get(text);
    }

    /**
     * One statement that carries out several changes, none of which begins with {@code with} or sees what another does. The parameters of
     * each are called as {@link #numbered} says by its place, from 0.
     */
    static String together(List<String> changes) {
        return TOGETHER.get(changes);
    }

    /** How a parameter of one of several changes is called; the tenant's is the same in all. */
    static String numbered(String name, int place) {
        return name.equals(TENANT) ? name : name + "_" + place;
    }

    private static String joined(List<String> changes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < changes.size(); i++) {
            int place = i;
            String change = PARTS.matcher(changes.get(i))
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group("name") == null ? found.group() : ":" + numbered(found.group("name"), place)));
            boolean isLast = i == changes.size() - 1;
            text.append(isLast ? "\n" + change : (i == 0 ? "with " : ", ") + "change_%d as (%s)".formatted(i, change));
        }
        return text.toString();
    }

    private static StatementText parse(String text) {
        List<String> names = new ArrayList<>();
        String sql = PARTS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement(found, names)));
        return new StatementText(sql, List.copyOf(names));
    }

    private static String replacement(MatchResult found, List<String> names) {
        if (found.group("name") != null) {
            names.add(found.group("name"));
            return "?";
        }
        // PostgreSQL's own operator ?, doubled for the driver.
        return found.group("mark") == null ? found.group() : "??";
    }

    /** The first words, enough to find the statement. */
    String beginning() {
        return Arrays.stream(sql.strip().split("\\s+"))
                .limit(WORDS_OF_BEGINNING)
                .collect(Collectors.joining(" "));
    }
}
