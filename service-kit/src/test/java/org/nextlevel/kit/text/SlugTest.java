package org.nextlevel.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Engineering, engineering",
        "' R & D ', r-d",
        "r-d, r-d",
        "Vertrieb  Süd, vertrieb-süd",
        "Vertrieb Su\u0308d, vertrieb-süd",
        "Sales/EMEA (North), sales-emea-north",
        "営業部, 営業部",
        "'1. Level', 1-level"
    })
    void wordsThatMeanTheSameHaveOneKey(String words, String key) {
        assertThat(Slug.of(words)).isEqualTo(key);
        assertThat(Slug.of(key)).isEqualTo(key);
    }

    @Test
    void whatHasNoLetterHasNoKey() {
        assertThat(Slug.of(null)).isNull();
        assertThat(Slug.of(" -- ")).isNull();
    }
}
