package org.nextlevel.advisor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M6.1")
class TextCheckTest {
    @Test
    void whatFitsHasNoFault() {
        assertThat(TextCheck.faults(TextName.GOAL, "I aim at {target}, {manager}."))
                .isEmpty();
    }

    @Test
    void anUnknownPlaceholderIsToldWithThoseThereAre() {
        assertThat(TextCheck.faults(TextName.GOAL, "{target} {salary}"))
                .containsExactly("does not know the placeholder {salary};"
                        + " it may have {person}, {manager}, {role}, {target}");
    }

    @Test
    void aPlaceholderOfAnotherTextIsUnknown() {
        assertThat(TextCheck.faults(TextName.GOAL, "{target} {minutes}")).hasSize(1);
    }

    @Test
    void aMissingPlaceholderIsToldWithItsMeaning() {
        assertThat(TextCheck.faults(TextName.GOAL, "I aim high."))
                .containsExactly("needs the placeholder {target}: name of the level that is asked for");
    }

    @Test
    void strayBracesAreTold() {
        for (String text : new String[] {"{target} {", "{target} }", "{target} {}", "{{target}}", "{target} {a b}"}) {
            assertThat(TextCheck.faults(TextName.GOAL, text))
                    .as(text)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("brace");
        }
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(TextCheck.faults(TextName.GOAL_TITLE, "🎉".repeat(200))).isEmpty();
        assertThat(TextCheck.faults(TextName.GOAL_TITLE, "🎉".repeat(201)))
                .containsExactly("has more than 200 characters");
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(TextCheck.faults(TextName.GOAL_TITLE, "One\ntwo")).containsExactly("is one line");
    }
}
