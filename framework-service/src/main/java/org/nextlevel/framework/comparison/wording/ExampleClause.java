package org.nextlevel.framework.comparison.wording;

import java.util.regex.Pattern;

/** The part of a demand that gives an example or says the same again, and asks nothing. */
final class ExampleClause {
    private static final Pattern EXAMPLE = Pattern.compile(
            "[,(–—-]?\\s*(?:\\b(?:for example|for instance|such as|eg|that is|in other words|zum beispiel|das"
                    + " heißt|mit anderen worten|beispielsweise|wie"
                    + " etwa)\\b|(?<=[,(–—-]\\s?)(?:etwa|like|notably|namely|nämlich)\\b|\\b(?:e\\.\\s?g\\.|i\\.\\s?e\\.|z\\.\\s?b\\.|d\\.\\s?h\\.))"
                    + "[^.;)]*\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    private ExampleClause() {}

    static String without(String demand) {
        String text =
                IN_BRACKETS.matcher(EXAMPLE.matcher(demand).replaceAll(" ")).replaceAll(" ");
        return text.isBlank() ? demand : text;
    }
}
