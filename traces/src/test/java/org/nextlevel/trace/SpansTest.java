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
            TraceParent place =
                    spans.receive("GET", "/any", Optional.of(CALLER), true).place();
            assertThat(place.traceId()).isEqualTo(CALLER.traceId());
            assertThat(place.spanId()).isNotEqualTo(CALLER.spanId());
            assertThat(place.isKept()).isFalse();
        }
    }

    @Test
    void whetherATraceIsKeptIsDecidedAtTheEdgeAndNotByItsCaller() {
        try (Spans spans = sending()) {
            assertThat(spans.receive("GET", "/any", Optional.of(CALLER), false).place())
                    .matches(place -> !place.isKept());
            assertThat(spans.receive("GET", "/any", Optional.empty(), true).place())
                    .matches(TraceParent::isKept);
        }
    }

    @Test
    void whatFollowsIsKeptAsWasDecidedAndWhatFollowsFromNothingIsNot() {
        try (Spans spans = sending()) {
            assertThat(spans.hear("hear Any", CALLER).place()).matches(TraceParent::isKept);
            assertThat(spans.hear("hear Any", new TraceParent(CALLER.traceId(), CALLER.spanId(), false))
                            .place())
                    .matches(place -> !place.isKept());
            assertThat(spans.answer("GET", null).place()).matches(place -> !place.isKept());
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
