package org.nextlevel.framework.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.framework.posting.sentence.PostingNeed.REQUIRED;
import static org.nextlevel.framework.posting.sentence.PostingNeed.WELCOME;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.wording.PlainText;

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
    void ofASalesmansPostingInGermanWhoTheyAreAndWhatTheyOfferAskForNothing() {
        assertThat(PostingSections.needs(List.of(
                        "Key Account Manager (w/m/d) Bauchemie",
                        "Das sind wir",
                        "Familienunternehmen seit 1921.",
                        "Deine Aufgaben",
                        "Du verhandelst Rahmenverträge mit dem Einkauf.",
                        "Deine Benefits",
                        "Firmenwagen, auch privat",
                        "Bewirb dich jetzt!")))
                .containsExactly(null, null, null, null, REQUIRED, null, null, null);
    }

    @Test
    void ofASchoolsPostingInFrenchTheSchoolItselfAsksForNothing() {
        assertThat(PostingSections.needs(List.of(
                        "Directeur / directrice d'école maternelle (H/F)",
                        "L’établissement",
                        "École associative de 6 classes au centre de Nantes.",
                        "Vos missions",
                        "Animer une équipe de 14 enseignants",
                        "Conditions",
                        "Salaire selon convention")))
                .containsExactly(null, null, null, null, REQUIRED, null, null);
    }

    @Test
    void aHeadingDoesNotGoOnInTheLineBelow() {
        assertThat(PlainText.of(
                        "Was Sie mitbringen\nmind. 3 Jahre\nErfahrung in der\npflege", PostingSections::isHeading))
                .isEqualTo("Was Sie mitbringen\nmind. 3 Jahre\nErfahrung in der pflege");
    }

    @Test
    void inProsePayAsksForNothing() {
        assertThat(PostingSections.needs(
                        List.of("You must have closed deals of over $100k.", "Base $90k + commission.", "OTE £80,000")))
                .containsExactly(REQUIRED, null, null);
    }

    @Test
    void aFirstSentenceThatIsOneIsNoTitle() {
        assertThat(PostingSections.needs(List.of("You lead the shop.", "Benefits", "A car")))
                .containsExactly(REQUIRED, null, null);
    }
}
