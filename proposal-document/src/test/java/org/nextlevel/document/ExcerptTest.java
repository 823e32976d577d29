package org.nextlevel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short enough             | 20 | short enough",
                "cut after a whole word   | 14 | cut after a…",
                "onelongwordwithoutspaces | 10 | onelongwo…",
                "移行を短縮した             | 9  | 移行を短…",
                "12345 👨‍👩‍👧 6789012345        | 11 | 12345…",
                "ผู้ป่วยน้ำ                  | 8  | ผู้ป่วย…"
            })
    void itEndsAfterAWholeWordAndNeverWithinACharacter(String text, int most, String excerpt) {
        assertThat(Excerpt.of(text, most)).isEqualTo(excerpt);
    }
}
