package org.nextlevel.advisor.promotion.proposal.draft.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M4.1")
class GermanFirstPersonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Entwirft Systeme, die mehrere Teams nutzen.|Ich entwerfe Systeme, die mehrere Teams nutzen.",
                "Leitet Junioren an und gibt Verantwortung ab.|Ich leite Junioren an und gebe Verantwortung ab.",
                "Entwickelt Strategien, verbessert Abläufe und handelt Verträge aus.|Ich entwickle Strategien, verbessere Abläufe und handle Verträge aus.",
                "Führt ein Team und plant Budgets|Ich führe ein Team und plane Budgets.",
                "Arbeitet mit Kunden; ist erreichbar.|Ich arbeite mit Kunden; bin erreichbar."
            })
    void whatIsExpectedIsSaidAsWhatThePersonDoes(String expectation, String said) {
        assertThat(GermanFirstPerson.of(expectation)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Designs systems.",
                "Systeme entwerfen",
                "Unterstützt Teams in ihrer Arbeit.",
                "Setzt sich für andere ein.",
                ""
            })
    void whatIsNoSuchSentenceIsLeftAlone(String expectation) {
        assertThat(GermanFirstPerson.of(expectation)).isEmpty();
    }
}
