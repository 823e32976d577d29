package org.nextlevel.kit.event.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A letter always fits, and keeps all of what a service may have told. */
class FailedRecordTest {
    @Test
    void anEventIsKeptWhole() {
        var record = record("key", "x".repeat(FailedRecord.MOST_PAYLOAD));
        record.headers().add("ce_tenant", "acme".getBytes(UTF_8)).add("ce_type", "NoteWritten".getBytes(UTF_8));
        var kept = new FailedRecord(record);
        assertThat(kept.isWhole()).isTrue();
        assertThat(kept.payload()).isEqualTo(record.value());
        assertThat(kept.tenant() + kept.type()).isEqualTo("acmeNoteWritten");
        assertThat(kept.headers()).contains(new LetterHeader("ce_tenant", "acme"));
    }

    @ParameterizedTest
    @MethodSource
    void ofWhatIsLargerTheBeginningIs(ConsumerRecord<String, String> large) {
        var kept = new FailedRecord(large);
        assertThat(kept.isWhole()).isFalse();
        assertThat(kept.key().length() + kept.payload().length()).isLessThan(3_000);
        assertThat(kept.headers()).hasSizeLessThanOrEqualTo(FailedRecord.MOST_HEADERS);
        assertThat(kept.bytes()).isGreaterThan(100_000);
    }

    static Stream<ConsumerRecord<String, String>> ofWhatIsLargerTheBeginningIs() {
        var manyHeaders = record("key", "{}");
        IntStream.range(0, 5_000).forEach(n -> manyHeaders.headers().add("header-" + n, new byte[90]));
        var largeHeader = record("key", "{}");
        largeHeader.headers().add("header", new byte[1_000_000]);
        return Stream.of(
                record("key", "x".repeat(FailedRecord.MOST_PAYLOAD + 1)),
                record("key", "x" + "\uD83D\uDE00".repeat(FailedRecord.MOST_PAYLOAD)),
                record("k".repeat(1_000_000), "x"),
                record("鍵".repeat(FailedRecord.MOST_KEY + 1), "x".repeat(FailedRecord.MOST_PAYLOAD + 1)),
                manyHeaders,
                largeHeader);
    }

    /** PostgreSQL refuses this character; it would be tried for good. */
    @Test
    void noCharacterIsTooMuchForTheDatabase() {
        var record = record("k\0", "x\0");
        record.headers().add("h\0", "v\0".getBytes(UTF_8)).add("none", null);
        var kept = new FailedRecord(record);
        assertThat(kept.key() + kept.payload() + kept.headers()).doesNotContain("\0");
    }

    @Test
    void whatCanBeNoTenantIsNone() {
        var record = record(null, null);
        record.headers().add("ce_tenant", "' or true".getBytes(UTF_8));
        assertThat(new FailedRecord(record).tenant()).isEqualTo(DeadLetter.NO_TENANT);
    }

    private static ConsumerRecord<String, String> record(String key, String value) {
        return new ConsumerRecord<>("advice-events", 0, 7, key, value);
    }
}
