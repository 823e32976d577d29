package org.nextlevel.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.sentence.Translations;

@Tag("languages")
class ConditionFaultTest {
    @Test
    void everyReasonThatIsKnownIsThereInGerman() {
        assertThat(Translations.in(Locale.GERMAN))
                .containsKeys(ConditionFault.REASONS.forms().toArray(String[]::new));
    }
}
