package org.nextlevel.testkit.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences that the product itself says in an answer, by the names of their properties. */
public final class SentencesOfAnswer {
    /** What is only ever written by the product; a text or a title may be somebody's own words. */
    private static final Set<String> SAID = Set.of(
            "told by a rule",
            "headline",
            "sentence",
            "why",
            "conflictNote",
            "toAdd",
            "gap",
            "positioning",
            "whatChanged",
            "because");

    private static final Set<String> OF_RULES = Set.of("text", "detail");

    private static final int CONFLICT = 409;

    private final NamedThings named;
    private final List<String> faults;

    private SentencesOfAnswer(NamedThings named, List<String> faults) {
        this.named = named;
        this.faults = faults;
    }

    /** What is wrong with the sentences of an answer, with where each is; empty when people can read them. */
    public static List<String> faults(JsonNode answer) {
        return faults(answer, new NamedThings(Map.of()));
    }

    /** The same, where more has names than the answer itself says. */
    public static List<String> faults(JsonNode answer, NamedThings known) {
        List<String> faults = new ArrayList<>();
        new SentencesOfAnswer(NamedThings.in(answer).with(known), faults).collect(null, answer);
        if (answer.path("status").asInt() == CONFLICT) {
            // Why something is not possible now is read by people; what is wrong with a request is not.
            PlainWords.constants(answer.path("detail").asText()).forEach(fault -> faults.add("detail has " + fault));
        }
        return faults;
    }

    /** What missing values left behind in the texts of an answer, but for what the facts that it follows from say themselves. */
    public static List<String> leftBehind(JsonNode answer, JsonNode given) {
        List<String> told = texts(given).toList();
        return texts(answer)
                .map(text -> told.stream().reduce(text, (rest, words) -> rest.replace(words, "…")))
                .flatMap(text -> PlainWords.leftBehind(text).stream())
                .toList();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.asText()).filter(text -> text.contains(" "))
                : node.valueStream().flatMap(SentencesOfAnswer::texts);
    }

    private void collect(String name, JsonNode node) {
        if (node.isObject()) {
            // What a rule tells is the product's, while other texts and details are somebody's own, or for programs.
            String told = node.has("rule") ? "told by a rule" : null;
            node.properties()
                    .forEach(property -> collect(
                            told != null && OF_RULES.contains(property.getKey()) ? told : property.getKey(),
                            property.getValue()));
        } else if (node.isArray()) {
            node.forEach(one -> collect(name, one));
        } else if (node.isTextual() && name != null) {
            check(name, node.asText());
        }
    }

    private void check(String name, String text) {
        if (SAID.contains(name) && text.contains(" ")) {
            Stream.concat(PlainWords.faults(text).stream(), named.faults(text).stream())
                    .forEach(fault -> faults.add(name + " has " + fault));
        } else if (name.equals("detail")) {
            // Who writes a text or a template is told of braces.
            PlainWords.leftBehind(text.replaceAll("[{}]", "")).forEach(fault -> faults.add(name + " has " + fault));
        }
    }
}
