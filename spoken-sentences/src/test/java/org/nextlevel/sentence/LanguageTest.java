package org.nextlevel.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "de | en       | DE",
                "-  | -        | EN",
                "-  | de-AT,de;q=0.9,en;q=0.8 | DE",
                "-  | fr,de;q=0.5 | DE",
                "-  | en-GB,de;q=0.5 | EN",
                "-  | fr       | EN",
                "-  | *        | EN",
                "-  | ;;q=x    | EN"
            })
    void theOneAskedForComesFirstThenTheHeaderThenEnglish(String key, String header, Language language) {
        assertThat(Language.of(key, header)).isEqualTo(language);
    }

    @Test
    void daysNumbersAndListsReadAsInTheLanguage() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(Language.EN.day(day)).isEqualTo("1 March 2026");
        assertThat(Language.DE.day(day)).isEqualTo("1. März 2026");
        assertThat(Language.DE.month(day)).isEqualTo("März 2026");
        assertThat(Language.EN.number(new BigDecimal("120000.5"))).isEqualTo("120,000.5");
        assertThat(Language.DE.number(new BigDecimal("120000.5"))).isEqualTo("120.000,5");
        assertThat(Language.EN.list(List.of())).isEmpty();
        assertThat(Language.EN.list(List.of("a"))).isEqualTo("a");
        assertThat(Language.DE.list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    }
}
