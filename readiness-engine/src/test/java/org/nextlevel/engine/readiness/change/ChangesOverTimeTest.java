package org.nextlevel.engine.readiness.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;

/** What time does to an answer, alone or after work. */
@Tag("M9.7")
class ChangesOverTimeTest {
    private static final LocalDate LAST_OF_LEAVE = LocalDate.of(2026, 8, 31);

    @Test
    @Tag("M9.2")
    void whereNoWorkDoesItBeforeThereIsAnOpportunityBothAreNamed() {
        assertThat(sentences(null, "Planning", "Communication"))
                .containsExactly(
                        "One more piece of evidence for Delivery at Senior; and one more piece of evidence for Design"
                                + " at Lead; and one more piece of evidence for Mentoring at Lead; and waiting until 1 September 2026"
                                + " would be enough to judge by.");
    }

    @Test
    @Tag("M9.1")
    void nobodyIsToldToWaitForADayOnWhichNothingGetsBetter() {
        assertThat(sentences("Design@lead 20m confirmed"))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.contains("aiting"));
    }

    private static List<String> sentences(String evidence, String... onLeave) {
        ReadinessQuestion question = new ReadinessQuestion(
                Facts.requirements(),
                Facts.POLICY,
                Facts.evidence(evidence),
                Stream.of(onLeave)
                        .map(one -> new NoOpportunity(one, NoOpportunityReason.LEAVE, Facts.TODAY, LAST_OF_LEAVE))
                        .toList(),
                Facts.TODAY);
        return WhatWouldChange.of(question, Readiness.assess(question)).stream()
                .map(ReadinessAlternative::sentence)
                .toList();
    }
}
