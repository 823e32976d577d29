package org.nextlevel.stack.server.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.server.StackProblem;

/** What {@code ./dev trace ID} prints. */
class TraceTreeTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final List<ReceivedSpan> SPANS = List.of(
            span("c", "b", "evidence-service", "POST /api/evidence", 2, 30, Map.of()),
            span("b", "a", "api-gateway", "ask evidence", 1, 32, Map.of()),
            span("a", "", "api-gateway", "POST /api/evidence", 0, 34, Map.of("nextlevel.request", "mine")),
            new ReceivedSpan("another", "z", "", "api-gateway", "GET /api/me", 0, 1, false, Map.of()));

    @Test
    void aTraceIsATreeInTheOrderInWhichItsStepsBegan() {
        assertThat(TraceTree.of(TRACE, SPANS).text().lines())
                .containsExactly(
                        "Trace 0af7651916cd43dd8448eb211c80319c, 3 spans",
                        "       0 ms      34.0 ms  api-gateway          POST /api/evidence  request=mine",
                        "       1 ms      32.0 ms  api-gateway            ask evidence",
                        "       2 ms      30.0 ms  evidence-service         POST /api/evidence");
    }

    @Test
    void itIsFoundByTheRequestToo() {
        assertThat(TraceTree.of("mine", SPANS).spans()).hasSize(3);
    }

    @Test
    void whatNothingWasReceivedOfSaysWhatToDo() {
        assertThatThrownBy(() -> TraceTree.of("nobody's", SPANS))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("./dev up --traces");
    }

    private static ReceivedSpan span(
            String id, String parent, String service, String name, long begun, long took, Map<String, String> facts) {
        return new ReceivedSpan(TRACE, id, parent, service, name, begun * 1_000_000, took * 1_000_000, false, facts);
    }
}
