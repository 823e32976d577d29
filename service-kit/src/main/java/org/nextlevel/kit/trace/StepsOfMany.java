package org.nextlevel.kit.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nextlevel.trace.Span;
import org.nextlevel.trace.SpanFact;
import org.nextlevel.trace.TraceParent;

/**
 * Work that is done once for many, each of which came by traces of its own: it is a step in every one of these, as long as the work
 * takes. So each trace stays one tree, and what belongs to no trace begins none.
 *
 * @param <K> by what each of the many is known
 */
public final class StepsOfMany<K> implements AutoCloseable {
    private final Map<K, List<Span>> steps = new HashMap<>();

    private StepsOfMany() {}

    /** Work that belongs to no trace. */
    public static <K> StepsOfMany<K> none() {
        return new StepsOfMany<>();
    }

    /**
     * Begins the work.
     *
     * @param headers by which traces each came, the latest last: what {@link CurrentTrace#header} was then
     * @param begin begins a step that follows from another
     */
    public static <K> StepsOfMany<K> begin(
            Map<K, ? extends Collection<String>> headers, Function<TraceParent, Span> begin) {
        var all = new StepsOfMany<K>();
        headers.forEach((one, traces) -> all.steps.put(
                one,
                traces.stream()
                        .map(TraceParent::of)
                        .flatMap(Optional::stream)
                        .map(begin)
                        .toList()));
        return all;
    }

    /** From now on the current thread works in the trace of this one: of several in the latest that is kept; of none in none. */
    public void join(K one) {
        CurrentTrace.join(latestKept(steps.getOrDefault(one, List.of())));
    }

    /** Notes a number in each of the traces. */
    public StepsOfMany<K> with(SpanFact fact, long value) {
        all().forEach(step -> step.with(fact, value));
        return this;
    }

    /** Notes a name of ours in each of the traces. */
    public StepsOfMany<K> with(SpanFact fact, String value) {
        all().forEach(step -> step.with(fact, value));
        return this;
    }

    /** Does the work, notes when it fails, and leaves whichever trace it was in at last. */
    public void during(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            all().forEach(step -> step.failed(e));
            throw e;
        } finally {
            CurrentTrace.join(null);
        }
    }

    @Override
    public void close() {
        all().forEach(Span::end);
    }

    private List<Span> all() {
        return steps.values().stream().flatMap(List::stream).toList();
    }

    private static @Nullable TraceParent latestKept(List<Span> steps) {
        List<TraceParent> all =
                new ArrayList<>(steps.stream().map(Span::asParent).toList());
        return all.reversed().stream()
                .filter(TraceParent::isKept)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getLast());
    }
}
