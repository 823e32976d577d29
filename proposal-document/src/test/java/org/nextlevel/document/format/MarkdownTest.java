package org.nextlevel.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Led the move.        | Led the move.",
                "a * b _c_            | a \\* b \\_c\\_",
                "[x](y) <b> & `z`     | \\[x\\](y) \\<b\\> & \\`z\\`",
                "1. first             | 1\\. first",
                "In 1. place          | In 1. place",
                "- not a list - here  | \\- not a list - here",
                "In 2025: 4 % & more. | In 2025: 4 % & more.",
                "&amp; https://a.b    | \\&amp; https\\://a.b",
                "# no title           | \\# no title"
            })
    void wordsReadAsTheyWereWritten(String words, String markdown) {
        assertThat(Markdown.escaped(words)).isEqualTo(markdown);
    }
}
