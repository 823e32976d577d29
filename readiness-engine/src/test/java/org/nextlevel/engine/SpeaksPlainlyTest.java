package org.nextlevel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.sentence.Translations;
import org.nextlevel.testkit.wording.SpeaksPlainly;

class SpeaksPlainlyTest extends SpeaksPlainly {
    @Override
    protected List<String> files() {
        return List.of();
    }

    @Test
    void whatIsPutIntoSentencesAboutTimingIsTranslatedToo() {
        assertThat(Arrays.stream(TimingFactorKind.values()).map(TimingFactorKind::noun))
                .allSatisfy(noun -> assertThat(Translations.in(Locale.GERMAN)).containsKey(noun));
    }
}
