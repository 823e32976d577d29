package org.nextlevel.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which traces are kept, and which ids they have. */
class SpansTest {
    private static final TraceParent CALLER =
            new TraceParent("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", true);

    @Test
    void whereNothingIsKeptIdsGoOnAllTheSame() {
        try (Spans spans = new Spans("any", Optional.empty())) {
            TraceParent parent =
                    spans.receive("GET", "/any", Optional.of(CALLER), true).asParent();
            assertThat(parent.traceId()).isEqualTo(CALLER.traceId());
            assertThat(parent.spanId()).isNotEqualTo(CALLER.spanId());
            assertThat(parent.isKept()).isFalse();
        }
    }

    @Test
    void whetherATraceIsKeptIsDecidedAtTheEdgeAndNotByItsCaller() {
        try (Spans spans = sending()) {
            assertThat(spans.receive("GET", "/any", Optional.of(CALLER), false).asParent())
                    .matches(parent -> !parent.isKept());
            assertThat(spans.receive("GET", "/any", Optional.empty(), true).asParent())
                    .matches(TraceParent::isKept);
        }
    }

    @Test
    void whatFollowsIsKeptAsWasDecidedAndWhatFollowsFromNothingIsNot() {
        try (Spans spans = sending()) {
            assertThat(spans.hear("hear Any", CALLER).asParent()).matches(TraceParent::isKept);
            assertThat(spans.hear("hear Any", new TraceParent(CALLER.traceId(), CALLER.spanId(), false))
                            .asParent())
                    .matches(parent -> !parent.isKept());
            assertThat(spans.answer("GET", null).asParent()).matches(parent -> !parent.isKept());
        }
    }

    @Test
    void aMethodThatSomebodyMadeUpHasNoPlaceInASpan() {
        try (Spans spans = sending()) {
            assertThat(spans.answer("SECRET", null).method()).isEqualTo("OTHER");
        }
    }

    /** To where nobody listens: what cannot be sent is lost, and nothing waits for it. */
    private static Spans sending() {
        return new Spans("any", Optional.of(URI.create("http://127.0.0.1:9/v1/traces")));
    }
}
