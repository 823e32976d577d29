package org.nextlevel.systemtest;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.trace.ReceivedSpan;
import org.nextlevel.stack.server.trace.TraceTree;

/** What a running stack says of itself: its traces, and the metrics of the services and the gateway. */
final class Telemetry {
    private final Stack stack;
    private List<ReceivedSpan> spansOfTheDemo;
    private Set<String> metricsOfTheDemo;

    Telemetry(Stack stack) {
        this.stack = stack;
    }

    /** The latest spans alone are kept, and much comes after the demo; a service that is started again has measured nothing yet. */
    void keepsTheDemo() {
        spansOfTheDemo = spans();
        metricsOfTheDemo = metrics();
    }

    /** All spans of late. */
    List<ReceivedSpan> spans() {
        return stack.traces().spans();
    }

    /** The latest trace of the demo that this is a step of. */
    TraceTree traceOf(String step) {
        return TraceTree.of(
                spansOfTheDemo.stream()
                        .filter(span -> span.name().equals(step))
                        .reduce((_, latest) -> latest)
                        .orElseThrow()
                        .traceId(),
                spansOfTheDemo);
    }

    /** The names of all metrics, as they were after the demo. */
    Set<String> metricsOfTheDemo() {
        return metricsOfTheDemo;
    }

    private Set<String> metrics() {
        return Stream.of(
                        Part.API_GATEWAY,
                        Part.FRAMEWORK_SERVICE,
                        Part.EVIDENCE_SERVICE,
                        Part.ADVISOR_SERVICE,
                        Part.INTEGRATION_SERVICE)
                .map(part -> "http://127.0.0.1:%d".formatted(stack.layout().operatorPort(part)))
                .flatMap(address -> new Person(HttpClient.newHttpClient(), address, "nobody", "none")
                        .text("/q/metrics")
                        .lines())
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }
}
