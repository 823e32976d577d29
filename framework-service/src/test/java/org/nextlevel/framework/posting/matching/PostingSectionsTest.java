package org.nextlevel.framework.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.framework.posting.sentence.PostingNeed.REQUIRED;
import static org.nextlevel.framework.posting.sentence.PostingNeed.WELCOME;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Postings of strangers, in two trades and languages: what is asked for, what would be nice, and what is neither. */
@Tag("M9.6")
class PostingSectionsTest {
    @Test
    void ofAShopsPostingTheTitleTheSalaryAndThePromiseOfFairnessAskForNothing() {
        assertThat(PostingSections.needs(List.of(
                        "Store Manager – Homeware, Leeds",
                        "About the role",
                        "You will lead a team of 14 and own the P&L of the store.",
                        "What you’ll need",
                        "5+ years in retail, two of them leading people",
                        "A driving licence would be nice",
                        "Salary: £38,000–£42,000",
                        "We are an equal opportunities employer.")))
                .containsExactly(null, null, REQUIRED, null, REQUIRED, WELCOME, null, null);
    }

    @Test
    void ofAHospitalsPostingInGermanOnlyWhatOneBringsIsAskedFor() {
        assertThat(PostingSections.needs(List.of(
                        "Pflegefachkraft (m/w/d) Intensivstation",
                        "Über uns",
                        "Wir sind ein Haus der Maximalversorgung mit 600 Betten.",
                        "Was Sie mitbringen",
                        "mind. 3 Jahre Berufserfahrung auf einer Intensivstation",
                        "Ein Führerschein wäre schön",
                        "Wir bieten",
                        "30 Tage Urlaub und eine faire Vergütung nach TVöD")))
                .containsExactly(null, null, null, null, REQUIRED, WELCOME, null, null);
    }

    @Test
    void aFirstSentenceThatIsOneIsNoTitle() {
        assertThat(PostingSections.needs(List.of("You lead the shop.", "Benefits", "A car")))
                .containsExactly(REQUIRED, null, null);
    }
}
