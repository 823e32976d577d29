package org.nextlevel.stack.server.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.stack.server.StackProblem;

/**
 * One trace, as a tree.
 *
 * @param spans in the order in which they began
 */
public record TraceTree(List<ReceivedSpan> spans) {
    private static final long MILLION = 1_000_000;

    /** What the name of a span says already, or the whole tree. */
    private static final Set<String> SAID =
            Set.of("http.request.method", "http.route", "nextlevel.event.type", "nextlevel.service");

    /**
     * The trace of this id, or that to which the request of this id belongs.
     *
     * @throws StackProblem when nothing of it was received
     */
    public static TraceTree of(String id, List<ReceivedSpan> all) {
        String trace = all.stream()
                .filter(span -> id.equals(span.facts().get(ReceivedSpan.REQUEST)))
                .map(ReceivedSpan::traceId)
                .reduce((_, latest) -> latest)
                .orElse(id);
        List<ReceivedSpan> spans = all.stream()
                .filter(span -> span.traceId().equals(trace))
                .sorted(Comparator.comparingLong(ReceivedSpan::begun))
                .toList();
        if (spans.isEmpty()) {
            throw new StackProblem(
                    "Nothing was received of a trace or request %s: traces are kept after ./dev up --traces, and come a second later."
                            .formatted(id));
        }
        return new TraceTree(spans);
    }

    /** Those that begin it: one, where nothing is missing. */
    public List<ReceivedSpan> roots() {
        Set<String> known = spans.stream().map(ReceivedSpan::spanId).collect(Collectors.toSet());
        return spans.stream().filter(span -> !known.contains(span.parentId())).toList();
    }

    /** A line a span: when it began, how long it took, whose it is, what it is, and what is known of it. */
    public String text() {
        StringBuilder text = new StringBuilder(
                "Trace %s, %d spans%n".formatted(spans.getFirst().traceId(), spans.size()));
        roots().forEach(root -> write(root, "", text));
        return text.toString().stripTrailing();
    }

    private void write(ReceivedSpan span, String indent, StringBuilder text) {
        long offset = (span.begun() - spans.getFirst().begun()) / MILLION;
        text.append("%8d ms %9.1f ms  %-20s %s%s%s  %s"
                        .formatted(
                                offset,
                                (double) span.took() / MILLION,
                                span.service(),
                                indent,
                                span.name(),
                                span.failed() ? "  FAILED" : "",
                                facts(span))
                        .stripTrailing())
                .append(System.lineSeparator());
        spans.stream()
                .filter(child -> child.parentId().equals(span.spanId()))
                .forEach(child -> write(child, indent + "  ", text));
    }

    private static String facts(ReceivedSpan span) {
        return span.facts().entrySet().stream()
                .filter(fact -> !SAID.contains(fact.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey().substring(fact.getKey().lastIndexOf('.') + 1) + "=" + fact.getValue())
                .collect(Collectors.joining(" "));
    }
}
