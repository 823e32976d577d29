package org.nextlevel.advisor.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes one list of what the framework, the manager and a posting ask for (M2.5).
 *
 * <ul>
 *   <li>What is asked for at a level that the framework's requirement covers anyway, its own or a lower one, becomes a
 *       further source of that requirement.
 *   <li>What is asked for at a higher level, or for a competency of which the framework asks nothing, is a requirement of its
 *       own, after the framework's; several that ask for the same are one.
 *   <li>What anybody requires is required.
 * </ul>
 */
public final class Sources {
    private static final Comparator<AddedRequirement> ORDER = Comparator.comparing(AddedRequirement::competency)
            .thenComparing(AddedRequirement::level)
            .thenComparing(AddedRequirement::source)
            .thenComparing(AddedRequirement::sourceId);

    private Sources() {}

    /**
     * The merged list, the framework's in its order first. In whatever order the others come, the answer is the same.
     *
     * @param shape how a requirement looks that the framework does not state
     */
    public static List<Requirement> merge(
            List<Requirement> ofFramework,
            List<AddedRequirement> added,
            Function<AddedRequirement, Requirement> shape) {
        List<Requirement> merged = new ArrayList<>(ofFramework);
        SequencedMap<String, Requirement> own = new LinkedHashMap<>();
        for (AddedRequirement one : added.stream().sorted(ORDER).toList()) {
            Requirement asked = shape.apply(one);
            if (merged.stream().anyMatch(known -> covers(known, asked))) {
                merged.replaceAll(known -> covers(known, asked) ? known.alsoFrom(one) : known);
            } else {
                own.merge(asked.competency() + "@" + asked.level(), asked, (first, _) -> first.alsoFrom(one));
            }
        }
        return Stream.concat(merged.stream(), own.values().stream()).toList();
    }

    /** Whether whoever shows the one shows the other. */
    private static boolean covers(Requirement known, Requirement asked) {
        return known.competency().equals(asked.competency()) && asked.shownAt().containsAll(known.shownAt());
    }
}
