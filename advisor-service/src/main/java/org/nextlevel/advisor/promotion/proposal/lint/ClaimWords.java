package org.nextlevel.advisor.promotion.proposal.lint;

import java.util.regex.Pattern;

/** What is read in a claim's words, in English and German. */
final class ClaimWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern GROUP =
            Pattern.compile("\\b(?:we|our|ours|us|together with the team|wir|uns|unser\\w*)\\b", FLAGS);

    private static final Pattern OWN = Pattern.compile(
            "\\b(?:I|my|mine|me|myself|ich|mein\\w*|mir|mich)\\b|\\bI['’]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OWN_IN_ANY_CASE =
            Pattern.compile("\\b(?:my|mine|me|myself|ich|mein\\w*|mir|mich)\\b", FLAGS);

    private ClaimWords() {}

    /** Whether they speak of a group and not of the person. */
    static boolean hideTheOwnPart(String text) {
        // "US" is a country: only the pronoun in small letters, or at the beginning, counts.
        String groups = text.replaceAll("\\bUS\\b", " ");
        return GROUP.matcher(groups).find()
                && !OWN.matcher(text).find()
                && !OWN_IN_ANY_CASE.matcher(text).find();
    }
}
