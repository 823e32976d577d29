package org.nextlevel.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.engine.condition.ConditionFault;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;
import org.nextlevel.sentence.Sentence;

/** Applies rules to facts, and checks rules: pure functions. */
public final class Rules {
    private static final Comparator<Advice> MOST_IMPORTANT_FIRST = Comparator.comparing(
                    (Advice advice) -> advice.rule().severity(), Comparator.reverseOrder())
            .thenComparing(advice -> advice.rule().mission())
            .thenComparing(advice -> advice.rule().key());

    private Rules() {}

    /**
     * What the rules tell about somebody: those that are enabled and hold, the most severe first, then by row of the
     * mission and key. A condition that cannot be run, or whose answer is unknown, does not hold.
     */
    public static List<Advice> evaluate(List<Rule> rules, Facts facts) {
        List<Advice> told = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.enabled()) {
                apply(rule, facts).ifPresent(told::add);
            }
        }
        told.sort(MOST_IMPORTANT_FIRST);
        return told;
    }

    /** What one rule tells about somebody, enabled or not; empty when it does not hold. */
    public static Optional<Advice> apply(Rule rule, Facts facts) {
        return RuleCondition.of(rule.condition()).holds(facts)
                ? Optional.of(new Advice(rule, new RuleText(Sentence.of(rule.text())).filled(facts), reads(rule)))
                : Optional.empty();
    }

    /** The facts that a rule reads, in the order of the schema. */
    public static Set<Fact> reads(Rule rule) {
        Set<Fact> reads = EnumSet.noneOf(Fact.class);
        reads.addAll(RuleCondition.of(rule.condition()).reads());
        reads.addAll(new RuleText(rule.text()).reads());
        return reads;
    }

    /** All that is wrong with the condition and the text; empty when the rule can be applied. */
    public static List<RuleFault> faults(Rule rule) {
        List<RuleFault> faults = new ArrayList<>();
        for (ConditionFault fault : RuleCondition.of(rule.condition()).faults()) {
            faults.add(new RuleFault("condition", fault.line(), fault.detail()));
        }
        for (String fault : new RuleText(rule.text()).faults()) {
            faults.add(new RuleFault("text", null, fault));
        }
        return faults;
    }
}
