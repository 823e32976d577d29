package org.nextlevel.advisor.advice.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.sentence.Translations;
import org.nextlevel.testkit.Golden;
import org.nextlevel.testkit.wording.PlainWords;

/**
 * The rules that ship, each in a file of its own: on which facts it is told, just beside them not, and not once it is done; with
 * all that is told then, in both languages.
 */
@Tag("M0")
@Tag("M3.1")
@Tag("M5")
@Tag("M8")
class GoldenRuleTest {
    /** What every rule has; a case whose name begins as the first is one in which it is told. */
    private static final List<String> CASES = List.of("told", "beside", "done");

    static Stream<Golden> cases() {
        return Golden.of("advice");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAdviceIsTheOneAnExpertWouldGive(Golden golden) {
        golden.check(RuleCases::answers);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRuleIsToldThenAndSilentBesideAndOnceItIsDone(Golden golden) {
        JsonNode given = golden.given();
        assertThat(given.properties().stream().map(Map.Entry::getKey)).containsAll(CASES);
        given.properties()
                .forEach(one -> assertThat(
                                RuleCases.keys(one.getValue().path("facts")).contains(golden.toString()))
                        .as("%s, %s: %s", golden, one.getKey(), one.getValue().path("is"))
                        .isEqualTo(one.getKey().startsWith("told")));
        assertThat(CASES.stream().map(name -> given.path(name).path("facts")).distinct())
                .as("three cases of facts")
                .hasSize(CASES.size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsToldIsInPlainWords(Golden golden) {
        golden.given().forEach(one -> {
            var facts = RuleCases.facts(one.path("facts"));
            Stream.of(Locale.ENGLISH, Locale.GERMAN)
                    .flatMap(language -> RuleCases.told(facts, language).stream())
                    .flatMap(told -> told.values().stream())
                    .forEach(text -> assertThat(PlainWords.faults(text)).isEmpty());
        });
    }

    @Test
    void everyRuleHasItsFile() {
        assertThat(cases().map(Golden::toString).collect(Collectors.toSet())).isEqualTo(shipped());
    }

    @Test
    void everyRuleIsSaidInGerman() {
        assertThat(ShippedRules.shipped().rules().stream().map(Rule::text))
                .allSatisfy(text -> assertThat(Translations.in(Locale.GERMAN)).containsKey(text));
    }

    @Test
    void everyRowOfTheMissionThatAdviceIsForHasARule() {
        assertThat(ShippedRules.shipped().rules().stream().map(Rule::mission))
                .contains("M0.1", "M0.2", "M0.3", "M0.4", "M0.5", "M2.2", "M2.4", "M3.1", "M4.1", "M4.3", "M4.4")
                .contains("M5.1", "M5.2", "M8.1", "M8.2", "M8.3", "M8.4");
        Map<String, Long> sources = ShippedRules.shipped().rules().stream()
                .collect(Collectors.groupingBy(Rule::source, Collectors.counting()));
        assertThat(sources.keySet())
                .filteredOn(source -> source.startsWith("M3.1"))
                .hasSize(5);
        assertThat(sources.keySet())
                .filteredOn(source -> source.startsWith("M5."))
                .hasSize(10);
    }

    @Test
    void everyRuleThatShipsCanBeApplied() {
        assertThat(ShippedRules.shipped().rules())
                .allSatisfy(
                        rule -> assertThat(Rules.faults(rule)).as(rule.key()).isEmpty());
    }

    private static Set<String> shipped() {
        return ShippedRules.shipped().rules().stream().map(Rule::key).collect(Collectors.toSet());
    }
}
