package org.nextlevel.engine.rule.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How facts are described, and what they take. */
@Tag("M9.7")
class FactTest {
    @Test
    void aFactIsDescribedByItsLineOfTheTable() {
        assertThat(Fact.MONTHS_IN_POSITION.key()).isEqualTo("monthsInPosition");
        assertThat(Fact.MONTHS_IN_POSITION.type()).isEqualTo(RuleFactType.INT);
        assertThat(Fact.MONTHS_IN_POSITION.meaning()).isEqualTo("whole months in the present position");
        assertThat(Fact.MONTHS_IN_POSITION.unit()).isEqualTo("months");
        assertThat(Fact.MONTHS_IN_POSITION.whenNull()).isEqualTo("the directory does not say");
        assertThat(Fact.MONTHS_IN_POSITION.source()).isEqualTo("directory");
        assertThat(Fact.READY.unit()).isNull();
    }

    @Test
    void whatTheTableDoesNotDescribeIsNoFact() {
        assertThat(FactDescription.of("evidence").unit()).isEqualTo("pieces");
        assertThatIllegalStateException()
                .isThrownBy(() -> FactDescription.of("boss"))
                .withMessage("The table does not describe boss");
    }

    @Test
    void aShareIsFromNothingToAll() {
        assertThat(RuleFactType.SHARE.holds(0.0)).isTrue();
        assertThat(RuleFactType.SHARE.holds(1.0)).isTrue();
        assertThat(RuleFactType.SHARE.holds(-0.01)).isFalse();
        assertThat(RuleFactType.SHARE.holds(1.01)).isFalse();
    }

    @Test
    void aConditionMayAskForNullOnlyOfWhatCanBeNull() {
        assertThat(RuleFactType.INT.inConditions(false)).isEqualTo(SimpleType.INT);
        assertThat(RuleFactType.INT.inConditions(true)).isEqualTo(NullableType.create(SimpleType.INT));
    }
}
