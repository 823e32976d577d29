package org.nextlevel.kit.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.kit.problem.Malformed;

class CursorTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Erin", "a\u001fb", "\"quoted\", [twice]", "名前 \uD83D\uDE00", "line\nbreak"})
    void everyTextComesBackAsItWas(String name) {
        Cursor cursor = Cursor.at(name, LocalDate.of(2026, 3, 31));
        assertThat(Cursor.decode(cursor.encoded())).isEqualTo(cursor);
    }

    @Test
    void theLongestNamePassesAsAParameter() {
        String longest = "\u7fff".repeat(200);
        PageRequest next =
                new PageRequest(50, Cursor.at(longest, new UUID(-1, -1)).encoded());
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(next)).isEmpty();
        }
        assertThat(next.after().orElseThrow().text(0)).isEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1", "[[\"a\"]]", "[null]", "null", "none", ""})
    void whatIsNotAListOfTextsIsMalformed(String json) {
        String text = Base64.getUrlEncoder().encodeToString(json.getBytes(UTF_8));
        assertThatThrownBy(() -> Cursor.decode(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "+999999999-12-31", "-4713-01-01", "yesterday"})
    void aDateThatNoListShowsIsMalformed(String date) {
        assertThatThrownBy(() -> Cursor.at(date).date(0)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void theOutermostDatesAreRead(String date) {
        assertThat(Cursor.at(date).date(0)).isEqualTo(date);
    }
}
