package org.nextlevel.advisor.promotion.proposal.draft.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M4.1")
class FirstPersonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Designs systems that several teams use.|I will design systems that several teams use.",
                "Leads a project and reviews its results.|I will lead a project and review its results.",
                "Plans, budgets and teams, and carries the risk.|I will plan, budgets and teams, and carry the risk.",
                "Is the one whom others ask.|I will be the one whom others ask.",
                "Has an eye on systems and people|I will have an eye on systems and people.",
                "Teaches others; finishes their own work.|I will teach others; finish my own work."
            })
    void whatIsExpectedIsSaidAsWhatThePersonWillDo(String expectation, String said) {
        assertThat(FirstPerson.of(expectation)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Entwirft Systeme.", "Systems thinking", "Results within a year.", "design of systems", ""})
    void whatIsNoSuchSentenceIsLeftAlone(String expectation) {
        assertThat(FirstPerson.of(expectation)).isEmpty();
    }
}
