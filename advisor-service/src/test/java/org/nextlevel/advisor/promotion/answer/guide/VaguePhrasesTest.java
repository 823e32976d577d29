package org.nextlevel.advisor.promotion.answer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.sentence.Language;

/**
 * How often feedback that nobody could act on is told from feedback that somebody could: {@code vague-phrases.csv} was written
 * before the phrases of {@code answers.yaml}.
 */
@Tag("M6.5")
class VaguePhrasesTest {
    private record Said(String language, boolean isVague, String text) {
        static Said of(String line) {
            String[] parts = line.split(" \\| ", 3);
            return new Said(parts[0], parts[1].equals("VAGUE"), parts[2]);
        }

        boolean isFound() {
            return !questions(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nearlyAllVagueFeedbackIsFoundAndNearlyNothingElse(String language) throws Exception {
        List<Said> all = said(language);
        long found = all.stream().filter(Said::isFound).count();
        long right = all.stream().filter(one -> one.isVague() && one.isFound()).count();
        long vague = all.stream().filter(Said::isVague).count();
        double precision = (double) right / found;
        double recall = (double) right / vague;
        System.out.printf(
                "%s: %d sentences, %d vague: precision %.3f, recall %.3f%n",
                language, all.size(), vague, precision, recall);
        assertThat(all).hasSizeGreaterThanOrEqualTo(80);
        assertThat(precision).isGreaterThanOrEqualTo(0.9);
        assertThat(recall).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You are not there yet.",
                "Be patient.",
                "Look at the bigger picture.",
                "Show consistent performance.",
                "Mach einfach so weiter.",
                "It is too soon, we’ll see.",
                "No.",
                "n/a",
                "N/A.",
                "-",
                "Nein",
                "k. A."
            })
    void whatNobodyCouldActOnIsAskedAbout(String text) {
        assertThat(questions(text)).first().satisfies(one -> {
            assertThat(one.said()).isNotBlank();
            assertThat(one.question()).endsWith("?");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More visibility: present at the board on 4 May.",
                "Raise retention by 5 points for more impact.",
                "No project of yours involved a customer."
            })
    void aDayOrANumberMakesItSpecific(String text) {
        assertThat(questions(text)).isEmpty();
    }

    private static List<QuestionBack> questions(String reason) {
        return AnswerGuide.shipped()
                .questionsOn(
                        new RecordedAnswer(
                                CaseParty.MANAGER,
                                new UUID(0, 1),
                                PromotionAnswer.NOT_YET,
                                reason,
                                List.of(),
                                CaseParty.OWNER,
                                LocalDate.of(2027, 1, 1),
                                Instant.EPOCH),
                        Language.EN);
    }

    private static List<Said> said(String language) throws Exception {
        try (var file = VaguePhrasesTest.class.getResourceAsStream("/vague-phrases.csv")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Said::of)
                    .filter(one -> one.language().equals(language))
                    .toList();
        }
    }
}
