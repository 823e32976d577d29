package org.nextlevel.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nextlevel.trace.Spans;
import org.nextlevel.trace.TraceParent;

/** In whose trace that is told which was done for many at once. */
class StepsOfManyTest {
    private static final String EMMA = "emma";

    /** To where nobody listens. */
    private final Spans spans = new Spans("any", Optional.of(URI.create("http://127.0.0.1:9/v1/traces")));

    @AfterEach
    void leave() {
        CurrentTrace.join(null);
        spans.close();
    }

    @Test
    void whatIsToldOfOneIsToldInItsTraceAndOfAnotherInTheOthers() {
        TraceParent first = trace(true);
        TraceParent second = trace(false);
        try (StepsOfMany<String> steps = begin(Map.of(EMMA, List.of(first), "sam", List.of(second)))) {
            assertThat(joined(steps, EMMA).traceId()).isEqualTo(first.traceId());
            assertThat(joined(steps, EMMA).spanId()).isNotEqualTo(first.spanId());
            assertThat(joined(steps, "sam").traceId()).isEqualTo(second.traceId());
            assertThat(joined(steps, "sam").isKept()).isFalse();
            steps.join("somebody else");
            assertThat(CurrentTrace.get()).isNull();
        }
    }

    @Test
    void ofSeveralTracesTheLatestThatIsKeptGoesOn() {
        TraceParent kept = trace(true);
        try (StepsOfMany<String> steps = begin(Map.of(EMMA, List.of(trace(true), kept, trace(false))))) {
            assertThat(joined(steps, EMMA).traceId()).isEqualTo(kept.traceId());
        }
    }

    @Test
    void ofSeveralOfWhichNoneIsKeptTheLatestGoesOn() {
        TraceParent latest = trace(false);
        try (StepsOfMany<String> steps = begin(Map.of(EMMA, List.of(trace(false), latest)))) {
            assertThat(joined(steps, EMMA).traceId()).isEqualTo(latest.traceId());
        }
    }

    @Test
    void whenTheWorkEndsNoTraceIsLeftOnTheThreadHoweverItEnds() {
        try (StepsOfMany<String> steps = begin(Map.of(EMMA, List.of(trace(true))))) {
            assertThatThrownBy(() -> steps.during(() -> {
                        steps.join(EMMA);
                        throw new IllegalStateException("It fails.");
                    }))
                    .hasMessage("It fails.");
            assertThat(CurrentTrace.get()).isNull();
        }
    }

    @Test
    void aHeaderThatIsNoneBeginsNothing() {
        try (StepsOfMany<String> steps =
                StepsOfMany.begin(Map.of(EMMA, List.of("nonsense")), parent -> spans.work("any", parent))) {
            steps.join(EMMA);
            assertThat(CurrentTrace.get()).isNull();
        }
    }

    private StepsOfMany<String> begin(Map<String, List<TraceParent>> traces) {
        Map<String, List<String>> headers = new HashMap<>();
        traces.forEach((one, its) ->
                headers.put(one, its.stream().map(TraceParent::toString).toList()));
        return StepsOfMany.begin(headers, parent -> spans.work("any", parent));
    }

    private static TraceParent joined(StepsOfMany<String> steps, String one) {
        steps.join(one);
        return CurrentTrace.get();
    }

    private static TraceParent trace(boolean isKept) {
        return new TraceParent(UUID.randomUUID().toString().replace("-", ""), "b7ad6b7169203331", isKept);
    }
}
