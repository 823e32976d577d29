package org.nextlevel.advisor.promotion.answer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nextlevel.advisor.promotion.answer.guide.AnswerGuide.NextStep;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.text.language.Language;

@Tag("M6.4")
class AnswerGuideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @EnumSource
    void eachAnswerLeadsToTheSamePromisesInEachLanguage(PromotionAnswer answer) {
        List<NextStep> english = steps(answer, Language.EN);
        List<NextStep> german = steps(answer, Language.DE);

        assertThat(english).isNotEmpty().hasSameSizeAs(german);
        for (int i = 0; i < english.size(); i++) {
            assertThat(german.get(i).by()).isEqualTo(english.get(i).by());
            assertThat(german.get(i).terms().what())
                    .isNotBlank()
                    .isNotEqualTo(english.get(i).terms().what())
                    .doesNotContain("{");
        }
    }

    private static List<NextStep> steps(PromotionAnswer answer, Language language) {
        return AnswerGuide.shipped().stepsOf(answer, "Senior Engineer", TODAY, language);
    }
}
