package org.nextlevel.gateway.live.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("live")
class RecentEventsTest {
    private static final TopicPartition ZERO = new TopicPartition("note-events", 0);
    private static final TopicPartition ONE = new TopicPartition("note-events", 1);

    private final Partitions partitions = new Partitions(List.of(ONE, ZERO));
    private final RecentEvents recent = new RecentEvents(partitions, new long[] {10, 20}, 3);

    @Test
    void whatCameAfterAPlaceIsFoundInOrder() {
        String start = recent.place();
        SentEvent first = recent.add(ZERO, 10, event("a"));
        SentEvent second = recent.add(ONE, 20, event("b"));
        recent.passed(ZERO, 15);
        SentEvent third = recent.add(ZERO, 15, event("c"));
        assertThat(recent.since(start)).contains(List.of(first, second, third));
        assertThat(recent.since(first.id())).contains(List.of(second, third));
        assertThat(recent.since(third.id())).contains(List.of());
        assertThat(recent.since(recent.place())).contains(List.of());
    }

    @Test
    void anotherGatewayThatReadInAnotherOrderGoesOnFromTheSamePlace() {
        RecentEvents other = new RecentEvents(partitions, new long[] {10, 20}, 3);
        String place = recent.add(ZERO, 10, event("a")).id();
        SentEvent missed = other.add(ONE, 20, event("b"));
        other.add(ZERO, 10, event("a"));
        assertThat(other.since(place)).contains(List.of(missed));
    }

    @Test
    void whatIsForgottenIsNotKnown() {
        String start = recent.place();
        recent.add(ZERO, 10, event("a"));
        String second = recent.add(ZERO, 11, event("b")).id();
        recent.add(ZERO, 12, event("c"));
        recent.add(ONE, 20, event("d"));
        assertThat(recent.since(start)).isEmpty();
        assertThat(recent.since(second)).map(List::size).contains(2);
    }

    @Test
    void aPlaceOfAnotherLogIsNone() {
        assertThat(recent.since(new Partitions(List.of(ZERO)).text(new long[] {10})))
                .isEmpty();
        assertThat(recent.since(partitions.text(new long[] {10, 1_000_000}))).isEmpty();
        assertThat(recent.since(partitions.text(new long[] {9, 20}))).isEmpty();
    }

    @Test
    void aPlaceIsReadAsItWasWritten() {
        long[] place = {Long.MAX_VALUE / 2, 127};
        assertThat(partitions.place(partitions.text(place)))
                .map(long[]::clone)
                .hasValueSatisfying(read -> assertThat(read).containsExactly(place));
        assertThat(partitions.place(partitions.text(place) + "AA")).isEqualTo(Optional.empty());
    }

    private static LiveEvent event(String type) {
        return new LiveEvent("acme", List.of("*"), type, "note/1", "1", null, null);
    }
}
