package org.nextlevel.integration.feed.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/**
 * What a reader wants to know.
 *
 * @param after a place that the reader was given, {@link #LATEST}, or null for all that is kept
 * @param types which changes; all where it is empty
 * @param limit how many at most
 */
record FeedQuestion(@Nullable String after, Set<ChangeType> types, int limit) {
    /** Nothing of what was, all that is to come. */
    static final String LATEST = "latest";

    /**
     * The question with types by their names.
     *
     * @throws Malformed when there is no such type
     */
    static FeedQuestion of(@Nullable String after, @Nullable List<String> types, int limit) {
        return new FeedQuestion(
                after,
                types == null
                        ? Set.of()
                        : types.stream().map(FeedQuestion::type).collect(Collectors.toUnmodifiableSet()),
                limit);
    }

    /** The same question from another place on. */
    FeedQuestion from(FeedPlace place) {
        return new FeedQuestion(place.encoded(), types, limit);
    }

    private static ChangeType type(String label) {
        return ChangeType.labelled(label)
                .orElseThrow(() -> new Malformed(List.of(Violation.of(
                        "types",
                        "%s is not known here; known are: %s",
                        label,
                        Arrays.stream(ChangeType.values())
                                .map(ChangeType::label)
                                .sorted()
                                .collect(Collectors.joining(", "))))));
    }
}
