package org.nextlevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("gone")
class EndedSessionsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final EndedSessions ended = new EndedSessions(nanos::get);

    @Test
    void aTokenOfAnEndedSessionIsOneOfItAndNoOther() {
        ended.add(EndedSession.of("s1", "erin", NOON));
        assertThat(ended.contains("s1", "erin", NOON.plusSeconds(60))).isTrue();
        assertThat(ended.contains("s2", "erin", NOON.minusSeconds(60))).isFalse();
    }

    @Test
    void whoSignedOutEverywhereMaySignInAgain() {
        ended.add(EndedSession.of(null, "erin", NOON));
        ended.add(EndedSession.of(null, "erin", NOON.minusSeconds(30)));
        assertThat(ended.contains("s1", "erin", NOON)).isTrue();
        assertThat(ended.contains("s2", "erin", NOON.plusSeconds(1))).isFalse();
        assertThat(ended.contains("s1", "gus", NOON)).isFalse();
    }

    @Test
    void aTokenWithoutASessionIsJudgedByItsSubject() {
        ended.add(EndedSession.of("s1", "erin", NOON));
        assertThat(ended.contains(null, "erin", NOON)).isFalse();
    }

    @Test
    void whatEndedLongAgoIsForgotten() {
        ended.add(EndedSession.of("s1", "erin", NOON));
        nanos.addAndGet(EndedSessions.REMEMBERED.plus(Duration.ofSeconds(1)).toNanos());
        assertThat(ended.contains("s1", "erin", NOON)).isFalse();
    }

    @Test
    void whatIsToldIsReadAndIsAsTheSampleSays() throws IOException {
        Path sample = Path.of(System.getProperty("nextlevel.root"), "docs", "events", "session-ended.json");
        EndedSession read = EndedSession.read(Files.readString(sample)).orElseThrow();
        EndedSession told = EndedSession.of(
                "0b1c2d3e-0000-4000-8000-000000000001",
                "0b1c2d3e-0000-4000-8000-000000000002",
                Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(read).isEqualTo(told);
        assertThat(EndedSession.read(told.json())).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"session\":\"s1\"}",
                "{\"session\":\"s1\",\"endedAt\":\"noon\"}",
                "{\"endedAt\":\"2026-11-26T12:00:00Z\"}"
            })
    void whatSaysNothingEndsNothing(String text) {
        assertThat(EndedSession.read(text)).isEmpty();
    }
}
