package org.nextlevel.advisor.advice.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
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
import org.nextlevel.testkit.Golden;

/** The rules that ship: on which facts they tell what, and on which nothing. */
class GoldenRuleTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Stream<Golden> cases() {
        return Golden.of("advice");
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("M0")
    @Tag("M3.1")
    @Tag("M5")
    @Tag("M8")
    void theAdviceIsTheOneAnExpertWouldGive(Golden golden) {
        golden.check(RuleCases::told);
    }

    @Test
    void everyRuleHasACaseInWhichItIsToldAndOneInWhichItIsNot() throws IOException {
        Set<String> told = new HashSet<>();
        for (Golden golden : cases().toList()) {
            JsonNode file =
                    YAML.readTree(FOLDER.resolve("advice/" + golden + ".yaml").toFile());
            told.addAll(RuleCases.keys(file.path("given")));
        }
        assertThat(told).isEqualTo(shipped());
        assertThat(silent().keySet()).isEqualTo(shipped());
    }

    @Test
    void aRuleIsSilentWhereItsReasonIsMissing() throws IOException {
        silent().forEach((key, given) -> assertThat(RuleCases.keys(given)).doesNotContain(key));
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

    /** By rule, facts that are nearly those on which it is told. */
    private static Map<String, JsonNode> silent() throws IOException {
        return YAML.readTree(FOLDER.resolve("advice-silent.yaml").toFile()).properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
