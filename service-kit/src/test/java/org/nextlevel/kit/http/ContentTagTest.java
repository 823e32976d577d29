package org.nextlevel.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTagTest {
    @Test
    void whenAnAnswerWasComputedIsNoPartOfWhatItSays() {
        assertThat(tag("{\"asOf\":\"2026-06-30T09:30:00Z\",\"verdict\":\"READY\"}"))
                .isEqualTo(tag("{\"asOf\":\"2026-06-30T09:31:00Z\",\"verdict\":\"READY\"}"))
                .isNotEqualTo(tag("{\"asOf\":\"2026-06-30T09:30:00Z\",\"verdict\":\"NEARLY\"}"));
    }

    private static String tag(String content) {
        return ContentTag.of(content.getBytes(UTF_8));
    }
}
