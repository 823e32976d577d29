package org.nextlevel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.policy.PolicyInterpreterTest.policy;
import static org.nextlevel.policy.PolicyInterpreterTest.state;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M9.3")
class ConditionsTest {
    private static final Set<String> COMPETENCIES = Set.of("security", "mentoring");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rating['security'] >= 2.0                    | ",
                "met['security'] && evidence['mentoring'] > 1 | ",
                "met.security || score >= 0.5                 | ",
                "met.exists(key, met[key]) && metShare > 0.3  | ",
                "rating['security'] >=                        | line 1, column 22",
                "rating['security']                           | expected type 'bool' but found 'double'",
                "score && true                                | found no matching overload",
                "rating['cooking'] >= 2.0                     | there is no competency 'cooking'",
                "met.cooking                                  | there is no competency 'cooking'",
                "wages > 3                                    | undeclared reference to 'wages'",
            })
    void everyFaultIsFoundBeforeAnybodyDependsOnIt(String condition, String fault) {
        List<ConditionFault> faults = Conditions.faults(List.of(new Gate("gate", condition, "Message.")), COMPETENCIES);
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .isNotEmpty()
                    .extracting(ConditionFault::detail)
                    .first()
                    .asString()
                    .contains(fault);
        }
    }

    @Test
    void aGateThatDoesNotHoldKeepsSomebodyNearlyReady() {
        Gate gate = new Gate("security", "rating['security'] >= 2.0", "Security first.");
        List<CompetencyState> states = List.of(state("mentoring", "9", "3", "3"), state("security", "1", "3", "1"));
        PolicyResult result = PolicyInterpreter.interpret(policy(Combine.SHARE, null, gate), states);
        assertThat(result.standing()).isEqualTo(Standing.NEARLY);
        assertThat(result.gates()).containsExactly(new GateOutcome("security", false, "Security first.", null));
    }

    @Test
    void aConditionThatCannotBeEvaluatedDoesNotHoldAndSaysSo() {
        Gate gate = new Gate("security", "rating['security'] >= 2.0", "Security first.");
        PolicyResult result = PolicyInterpreter.interpret(
                policy(Combine.SHARE, null, gate), List.of(state("mentoring", "1", "3", "3")));
        assertThat(result.gates().getFirst().failure()).contains("security");
        assertThat(result.standing()).isEqualTo(Standing.NEARLY);
    }

    @Test
    void loopsAreBounded() {
        String many = "[1,2,3,4,5,6,7,8,9].all(%s, ";
        String condition = many.formatted("a")
                + many.formatted("b")
                + many.formatted("c")
                + many.formatted("d")
                + many.formatted("e")
                + "a + b + c + d + e > 0)))))";
        Gate gate = new Gate("long", condition, "Message.");
        assertThat(Conditions.faults(List.of(gate), COMPETENCIES)).isEmpty();
        PolicyResult result = PolicyInterpreter.interpret(
                policy(Combine.SHARE, null, gate), List.of(state("mentoring", "1", "3", "3")));
        assertThat(result.gates().getFirst().failure()).contains("budget");
    }
}
