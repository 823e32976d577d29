package org.nextlevel.benchmarks.engine;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nextlevel.advisor.advice.rulebook.ShippedRules;
import org.nextlevel.engine.rule.Advice;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long 200 rules take for one person: those that ship, again and again, each with a condition of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RuleBenchmark {
    private static final int RULES = 200;

    private List<Rule> rules;
    private Facts facts;

    @Setup
    public void aCompany() {
        List<Rule> shipped = ShippedRules.shipped().rules();
        rules = IntStream.range(0, RULES)
                .mapToObj(i -> again(shipped.get(i % shipped.size()), i / shipped.size()))
                .toList();
        facts = somebody();
        System.out.printf(
                "%d rules of %d that ship, of which %d are told%n",
                rules.size(), shipped.size(), evaluate().size());
    }

    @Benchmark
    public List<Advice> evaluate() {
        return Rules.evaluate(rules, facts);
    }

    /** With other spaces, since a condition of the same words is read once for all rules. */
    private static Rule again(Rule rule, int round) {
        return new Rule(
                "%s-%d".formatted(rule.key(), round),
                rule.version(),
                rule.mission(),
                rule.audience(),
                rule.condition() + " ".repeat(round),
                rule.severity(),
                rule.text(),
                rule.source(),
                true);
    }

    private static Facts somebody() {
        List<UUID> evidence =
                IntStream.range(0, 50).mapToObj(i -> new UUID(2, i)).toList();
        List<String> missing = List.of("Mentoring", "Strategy", "Hiring");
        return Facts.builder()
                .with(Fact.CURRENT_LEVEL, "Senior Engineer")
                .with(Fact.TARGET_LEVEL, "Lead Engineer")
                .with(Fact.MONTHS_IN_POSITION, 20)
                .with(Fact.HAS_MANAGER, true)
                .with(Fact.VERDICT, "NEARLY")
                .with(Fact.REQUIREMENTS, 30)
                .with(Fact.SHOWN, 20, evidence)
                .with(Fact.SHOWN_SHARE, 0.66, evidence)
                .with(Fact.MISSING_COMPETENCIES, missing)
                .with(Fact.NOT_SHOWN_COMPETENCIES, missing)
                .with(Fact.CONFIRMABLE_COMPETENCIES, List.of("Delivery"))
                .with(Fact.EVIDENCE, 100, evidence)
                .with(Fact.CONFIRMED_AT_CURRENT_LEVEL, 12, evidence)
                .with(Fact.UNQUANTIFIED, 40, evidence)
                .with(Fact.UNATTESTED, 60, evidence)
                .with(Fact.DAYS_SINCE_EVIDENCE, 40)
                .with(Fact.DAYS_SINCE_SHARED, 120)
                .with(Fact.TIMING, "WAIT")
                .with(Fact.SIGNALS, List.of("HIRING_FREEZE", "TEAM_GROWTH"))
                .build();
    }
}
