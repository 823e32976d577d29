package org.nextlevel.advisor.promotion.proposal.draft.phrase;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an English expectation, "Designs systems and leads reviews.", into what somebody says of themself. */
final class FirstPerson {
    /** Verbs that go on after the first one; what is none of them may be a noun, "systems and teams". */
    private static final Set<String> VERBS = Set.of(
            ("achieves acts agrees aligns analyses analyzes answers anticipates applies asks assesses breaks brings builds carries"
                            + " challenges chooses closes coaches communicates connects contributes coordinates creates cuts decides"
                            + " defines delegates delivers describes designs develops documents drives earns encourages ensures"
                            + " escalates establishes estimates evaluates explains facilitates finds finishes fires fixes follows"
                            + " gathers gives grows handles has helps hires holds identifies implements improves influences introduces"
                            + " invests is keeps knows leads learns leaves listens looks maintains makes manages measures meets mentors"
                            + " negotiates notices offers organises organizes owns participates plans prepares presents prevents"
                            + " prioritises prioritizes proposes protects provides raises reaches reads recognises recognizes recruits"
                            + " reduces represents resolves reviews runs sees sets shapes shares shows simplifies solves speaks"
                            + " sponsors supports takes teaches tells tests thinks tracks trains trusts turns understands uses wins"
                            + " works writes")
                    .split(" "));

    private static final Pattern FIRST = Pattern.compile("^\\s*(\\p{Lu}\\p{Ll}*s)\\b");
    private static final Pattern LATER = Pattern.compile("(?<=(?:, | and | or | but |; ))(\\p{Ll}+s)\\b");
    private static final Pattern BELONGINGS = Pattern.compile("\\btheir own\\b");

    private FirstPerson() {}

    /** A sentence that begins with "I will"; empty when the text does not begin with a verb of the third person. */
    static Optional<String> of(String expectation) {
        Matcher first = FIRST.matcher(expectation);
        if (!first.find() || !VERBS.contains(lower(first.group(1)))) {
            return Optional.empty();
        }
        String later = LATER.matcher(expectation.substring(first.end()))
                .replaceAll(found -> VERBS.contains(found.group(1)) ? base(found.group(1)) : found.group(1));
        String own = BELONGINGS.matcher(base(lower(first.group(1))) + later).replaceAll("my own");
        return Optional.of("I will %s.".formatted(own.strip().replaceFirst("\\.$", "")));
    }

    private static String lower(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String base(String verb) {
        if (verb.equals("is")) {
            return "be";
        }
        if (verb.equals("has")) {
            return "have";
        }
        if (verb.endsWith("ies")) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        return verb.matches(".*(?:ch|sh|ss|x)es")
                ? verb.substring(0, verb.length() - 2)
                : verb.substring(0, verb.length() - 1);
    }
}
