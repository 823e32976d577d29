package org.nextlevel.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.condition.CheckedCondition;
import org.nextlevel.engine.condition.Expressions;
import org.nextlevel.engine.rule.fact.Fact;

/** Without which facts a condition cannot hold. */
@Tag("M9.7")
class RequiredFactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            asked                                         ; ASKED
            daysSinceShared > 90                          ; DAYS_SINCE_SHARED
            asked && 90 <= daysSinceShared                ; ASKED DAYS_SINCE_SHARED
            daysSinceShared + 1 > monthsInPosition * 30   ; DAYS_SINCE_SHARED MONTHS_IN_POSITION
            asked && (ready && evidence > 2)              ; ASKED READY EVIDENCE
            evidence > (asked ? 1 : daysSinceShared)      ; EVIDENCE
            (asked && ready) < true                       ; -
            daysSinceShared > 90 || asked                 ; -
            !asked                                        ; -
            daysSinceShared == null                       ; -
            size(signals) > 0                             ; -
            true                                          ; -
            """)
    void aFactIsNeededWhereNothingHoldsWithoutIt(String condition, String facts) {
        Set<Fact> needed = Stream.ofNullable(facts)
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .map(Fact::valueOf)
                .collect(Collectors.toSet());
        assertThat(RequiredFacts.by(checked(condition).expression())).isEqualTo(needed);
    }

    private static CheckedCondition checked(String condition) {
        var compiler = Expressions.compiler();
        for (Fact fact : Fact.values()) {
            compiler.addVar(fact.key(), fact.type().inConditions(fact.whenNull() != null));
        }
        return CheckedCondition.of(compiler.build(), condition, _ -> false, "facts");
    }
}
