package org.nextlevel.advisor.advice.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;
import org.nextlevel.engine.rule.fact.RuleFactType;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/** Facts that a caller makes up. */
public final class GivenFacts {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_TEXTS = 200;

    private GivenFacts() {}

    /** @throws Invalid when there is no such fact, or a value is not of its type */
    public static Facts of(Map<String, Object> given) {
        Facts.Builder facts = Facts.builder();
        List<Violation> violations = new ArrayList<>();
        given.forEach((name, value) -> Fact.find(name)
                .ifPresentOrElse(
                        fact -> take(fact, value, facts, violations),
                        () -> violations.add(
                                at(name, Sentence.of("there is no such fact; GET /api/rules/facts lists them")))));
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return facts.build();
    }

    private static void take(Fact fact, Object value, Facts.Builder facts, List<Violation> violations) {
        try {
            if (isTooLong(value)) {
                violations.add(at(
                        fact.key(),
                        Sentence.say("is too long: %d characters, %d items at most", LONGEST_TEXT, MOST_TEXTS)));
            } else {
                facts.with(
                        fact,
                        fact.type() == RuleFactType.SHARE && value instanceof Number share
                                ? (Object) share.doubleValue()
                                : value);
            }
        } catch (IllegalArgumentException _) {
            violations.add(at(
                    fact.key(),
                    fact.whenNull() == null
                            ? Sentence.say("is of type %s", fact.type().name())
                            : Sentence.say("is of type %s, or null", fact.type().name())));
        }
    }

    private static boolean isTooLong(Object value) {
        Collection<?> values = value instanceof Collection<?> list
                ? list
                : Stream.ofNullable(value).toList();
        return values.size() > MOST_TEXTS
                || values.stream().anyMatch(one -> one instanceof String text && text.length() > LONGEST_TEXT);
    }

    private static Violation at(String name, String detail) {
        return Violation.at("#/facts/" + name.replace("~", "~0").replace("/", "~1"), detail);
    }
}
