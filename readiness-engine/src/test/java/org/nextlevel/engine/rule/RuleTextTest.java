package org.nextlevel.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/** What a rule says, and in which order it is said. */
@Tag("M9.7")
class RuleTextTest {
    @Test
    void aDayIsSaidAsPeopleSayItAndWhatIsNoDayAsItIs() {
        assertThat(filled("Ask on {plannedOn}.", "2026-07-15")).isEqualTo("Ask on 15 July 2026.");
        assertThat(filled("Ask on {plannedOn}.", "soon")).isEqualTo("Ask on soon.");
    }

    @Test
    void aTextThatLooksLikeADayStaysAsItIs() {
        Facts facts = Facts.builder().with(Fact.TARGET_LEVEL, "2026-07-15").build();
        assertThat(new RuleText("{targetLevel}").filled(facts)).isEqualTo("2026-07-15");
    }

    @Test
    void whatIsEmptyOrNoFactIsNotKnown() {
        assertThat(filled("{currentLevel} and {boss}", "2026-07-15")).isEqualTo("(not known) and (not known)");
    }

    @Test
    void ofEquallySevereAdviceTheRowOfTheMissionDecidesAndThenTheKey() {
        assertThat(Rules.evaluate(
                        List.of(rule("b", "M3.1"), rule("c", "M0.2"), rule("a", "M3.1")),
                        Facts.builder().build()))
                .extracting(advice -> advice.rule().key())
                .containsExactly("c", "a", "b");
    }

    @Test
    void anotherVersionOfARuleDiffersInItsNumberAlone() {
        assertThat(rule("a", "M3.1").as(7))
                .isEqualTo(new Rule(
                        "a",
                        7,
                        "M3.1",
                        Set.of(AdviceAudience.EMPLOYEE),
                        "true",
                        AdviceSeverity.INFO,
                        "x",
                        "a test",
                        true));
    }

    private static String filled(String text, String plannedOn) {
        return new RuleText(text)
                .filled(Facts.builder().with(Fact.PLANNED_ON, plannedOn).build());
    }

    private static Rule rule(String key, String mission) {
        return new Rule(
                key, 1, mission, Set.of(AdviceAudience.EMPLOYEE), "true", AdviceSeverity.INFO, "x", "a test", true);
    }
}
