package org.nextlevel.advisor.advice.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.engine.rule.Advice;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;
import org.nextlevel.sentence.Sentence;

/** Facts as the golden files write them, and what the rules that ship tell about them. */
final class RuleCases {
    private RuleCases() {}

    static Facts facts(JsonNode given) {
        Facts.Builder facts = Facts.builder();
        given.properties().forEach(one -> facts.with(Fact.find(one.getKey()).orElseThrow(), value(one.getValue())));
        return facts.build();
    }

    /** What is told in each case of a file, in both languages. */
    static Map<String, Object> answers(JsonNode given) {
        Map<String, Object> answers = new LinkedHashMap<>();
        given.properties().forEach(one -> {
            Facts facts = facts(one.getValue().path("facts"));
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("english", told(facts, Locale.ENGLISH));
            answer.put("german", told(facts, Locale.GERMAN));
            answers.put(one.getKey(), answer);
        });
        return answers;
    }

    /** The texts by rule, in the order told, to employees and whomever else the rule is for. */
    static List<Map<String, String>> told(Facts facts, Locale language) {
        Sentence.speak(language);
        try {
            return fired(facts).map(one -> Map.of(one.rule().key(), one.text())).toList();
        } finally {
            Sentence.fallSilent();
        }
    }

    static Set<String> keys(JsonNode given) {
        return fired(facts(given)).map(one -> one.rule().key()).collect(Collectors.toSet());
    }

    private static Stream<Advice> fired(Facts facts) {
        return Rules.evaluate(ShippedRules.shipped().rules(), facts).stream();
    }

    private static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL -> null;
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue();
            case ARRAY -> node.valueStream().map(JsonNode::asText).toList();
            default -> node.asText();
        };
    }
}
