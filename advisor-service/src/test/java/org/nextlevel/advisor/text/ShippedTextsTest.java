package org.nextlevel.advisor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.sentence.Language;
import org.nextlevel.sentence.Template;

@Tag("M6.1")
class ShippedTextsTest {
    static Stream<Arguments> texts() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(TextName.values()).map(name -> Arguments.of(language, name)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLanguageHasEveryTextAndHrCouldHaveWrittenIt(Language language, TextName name) {
        assertThat(TextCheck.faults(name, ShippedTexts.texts(language).get(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextFillsAndLeavesNoPlaceholder(Language language, TextName name) {
        var values = new CompanyPhrases.Values();
        for (Placeholder known : name.known()) {
            values = values.and(known, "a value");
        }
        assertThat(ShippedTexts.in(language).say(name, values)).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource(TextName.class)
    void aTextHasTheSamePlaceholdersInAllLanguages(TextName name) {
        assertThat(placeholders(Language.DE, name))
                .containsExactlyInAnyOrderElementsOf(placeholders(Language.EN, name));
    }

    @ParameterizedTest
    @EnumSource(Placeholder.class)
    void everyPlaceholderHasAUse(Placeholder placeholder) {
        assertThat(TextName.values()).anyMatch(name -> name.known().contains(placeholder));
    }

    @Test
    void aTextIsFoundByItsId() {
        for (TextName name : TextName.values()) {
            assertThat(TextName.find(name.id())).contains(name);
        }
        assertThat(TextName.find("no-such-text")).isEmpty();
    }

    private static Iterable<String> placeholders(Language language, TextName name) {
        return new Template(ShippedTexts.texts(language).get(name)).names();
    }
}
