package org.nextlevel.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

@Tag("M9.7")
class RulesTest {
    private static final UUID PIECE = UUID.fromString("0b1c2d3e-0000-4000-8000-00000000000e");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            daysSinceShared > 90                              ; false
            daysSinceShared == null                           ; true
            daysSinceShared == null || daysSinceShared > 90   ; true
            daysSinceShared > 90 || evidence == 3             ; true
            evidence == 4 && daysSinceShared > 90             ; false
            !(daysSinceShared > 90)                           ; false
            asked                                             ; false
            asked == false                                    ; false
            shownShare >= 0.5 && shownShare < 1               ; true
            evidence > 2.5                                    ; true
            "Design" in missingCompetencies                   ; true
            missingCompetencies.exists(name, name == "Strategy") ; false
            signals.all(kind, kind != "LAYOFFS")              ; true
            targetLevel.startsWith("Senior")                  ; true
            plannedOn < "2026-08-01"                          ; true
            """)
    void aConditionHoldsWhenItIsTrueAndWhatIsUnknownIsNot(String condition, boolean holds) {
        assertThat(Rules.apply(rule(condition, "x"), facts())).matches(told -> told.isPresent() == holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence                                 | line 1, column 1: expected type 'bool' but found 'int'
            evidence > "three"                       | line 1, column 10: found no matching overload
            noSuchFact == 1                          | line 1, column 1: undeclared reference to 'noSuchFact'
            evidence >                               | line 1, column 11: mismatched input
            evidence.matches("a+")                   | line 1, column 17: undeclared reference to 'matches'
            {"a": 1}.size() > 0                      | line 1, column 1: a condition reads and compares; it cannot build objects
            signals.all(a, signals.all(b, a == b))   | a loop within a loop is not possible here
            """)
    void whatIsWrongWithAConditionIsSaidWithItsPlace(String condition, String fault) {
        assertThat(Rules.faults(rule(condition, "x")))
                .anySatisfy(found -> assertThat(found.detail()).contains(fault));
        assertThat(Rules.apply(rule(condition, "x"), facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {evidence} pieces, {shownShare} shown      | 3 pieces, 66 % shown
            It lacks {missingCompetencies}.            | It lacks Design, Mentoring, Planning, Hiring and 1 more.
            Shared {daysSinceShared} days ago          | Shared (not known) days ago
            {signals}, ready: {ready}                  | nothing, ready: no
            """)
    void aTextIsFilledWithFacts(String text, String filled) {
        assertThat(Rules.apply(rule("true", text), facts()).orElseThrow().text())
                .isEqualTo(filled);
    }

    @Test
    void aTextNamesOnlyFactsThatThereAre() {
        assertThat(Rules.faults(rule("true", "Ask {boss} for {evidence")))
                .extracting(RuleFault::property, RuleFault::line)
                .hasSize(2)
                .containsOnly(tuple("text", null));
    }

    @Test
    void anAdviceNamesTheFactsThatItsConditionAndTextRead() {
        Rule rule = rule("evidence > 0 && ready == false", "{missingCompetencies}");
        assertThat(Rules.apply(rule, facts()).orElseThrow().read())
                .containsExactly(Fact.READY, Fact.MISSING_COMPETENCIES, Fact.EVIDENCE);
        assertThat(facts().evidence(Fact.EVIDENCE)).containsExactly(PIECE);
    }

    @Test
    void theOrderIsTheSameWhateverTheRulesOrder() {
        Rule info = rule("a", AdviceSeverity.INFO, true);
        Rule warning = rule("z", AdviceSeverity.WARNING, true);
        Rule off = rule("b", AdviceSeverity.WARNING, false);
        assertThat(Rules.evaluate(List.of(info, off, warning), facts()))
                .extracting(advice -> advice.rule().key())
                .containsExactly("z", "a");
        assertThat(Rules.evaluate(List.of(warning, info), facts()))
                .extracting(advice -> advice.rule().key())
                .containsExactly("z", "a");
    }

    @Test
    void aFactTakesWhatItsTypeSays() {
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.builder().with(Fact.EVIDENCE, "three"));
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.builder().with(Fact.EVIDENCE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.builder().with(Fact.SHOWN_SHARE, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.builder().with(Fact.SIGNALS, List.of(1)));
    }

    private static Facts facts() {
        return Facts.builder()
                .with(Fact.EVIDENCE, 3, List.of(PIECE, PIECE))
                .with(Fact.SHOWN_SHARE, 0.666)
                .with(Fact.TARGET_LEVEL, "Senior Engineer")
                .with(Fact.PLANNED_ON, "2026-07-15")
                .with(Fact.MISSING_COMPETENCIES, List.of("Design", "Mentoring", "Planning", "Hiring", "Budget"))
                .build();
    }

    private static Rule rule(String condition, String text) {
        return new Rule(
                "a", 1, "M0.1", Set.of(AdviceAudience.EMPLOYEE), condition, AdviceSeverity.INFO, text, "a test", true);
    }

    private static Rule rule(String key, AdviceSeverity severity, boolean enabled) {
        return new Rule(key, 1, "M0.1", Set.of(AdviceAudience.EMPLOYEE), "true", severity, "x", "a test", enabled);
    }
}
