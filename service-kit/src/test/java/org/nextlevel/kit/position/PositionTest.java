package org.nextlevel.kit.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("live")
class PositionTest {
    private static final Instant AT = Instant.parse("2026-04-01T09:30:00Z");

    @Test
    void aPositionIsReadAsItWasWritten() {
        var position = new Position(AT, List.of(event(), event()));
        assertThat(Position.parse(position.text("acme"), "acme")).contains(position);
    }

    @Test
    void theTextIsShortAndSafeInAUrl() {
        assertThat(new Position(AT, List.of(event())).text("acme"))
                .hasSizeLessThan(48)
                .matches("[A-Za-z0-9_-]+");
    }

    @Test
    void anotherTenantsPositionIsNone() {
        String text = new Position(AT, List.of(event())).text("acme");
        assertThat(Position.parse(text, "globex")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AQ", "not base64!", "AAAAAAAAAAAA", "////"})
    void whatIsNoPositionIsNone(String text) {
        assertThat(Position.parse(text, "acme")).isEmpty();
    }

    @Test
    void aTextThatIsCutOrTooLongIsNone() {
        String text = new Position(AT, List.of(event(), event())).text("acme");
        assertThat(Position.parse(text.substring(0, text.length() - 4), "acme")).isEmpty();
        var tooMany = new Position(
                AT,
                Stream.generate(PositionTest::event).limit(Position.MOST + 1).toList());
        assertThat(Position.parse(tooMany.text("acme"), "acme")).isEmpty();
    }

    private static ToldEvent event() {
        return ToldEvent.of("note-events", UUID.randomUUID());
    }
}
