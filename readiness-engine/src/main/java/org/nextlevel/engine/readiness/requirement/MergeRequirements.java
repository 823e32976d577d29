package org.nextlevel.engine.readiness.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All requirements in one list (M2.5): each names every source it has. Adding one never takes another away, never lowers
 * what is asked, and the order in which they are added is irrelevant.
 */
public final class MergeRequirements {
    private MergeRequirements() {}

    /**
     * What the framework requires, in its order, then what only others ask for, by name of the competency and position of the
     * level. The same competency at the same level is one requirement with several sources: where the framework has several
     * expectations of it, those that count, or all when none does. It is required when any of its sources requires it.
     *
     * @param additional makes a requirement of its own out of one that the framework does not have; empty when it names no
     *     competency or level of the framework, and then it is left out
     */
    public static List<Requirement> of(
            List<Requirement> framework,
            List<AddedRequirement> added,
            Function<AddedRequirement, Optional<Requirement>> additional) {
        var asked = added.stream()
                .collect(Collectors.groupingBy(
                        one -> new Demand(one.competency(), one.level()), TreeMap::new, Collectors.toList()));
        List<Requirement> merged = new ArrayList<>();
        for (Requirement one : framework) {
            List<AddedRequirement> same = asked.getOrDefault(Demand.of(one), List.of());
            merged.add(same.isEmpty() || !takes(one, framework) ? one : joined(one, same));
        }
        framework.forEach(one -> asked.remove(Demand.of(one)));
        asked.values().stream()
                .flatMap(same -> additional.apply(same.getFirst()).map(one -> joined(one, same)).stream())
                .sorted(Comparator.comparing(Requirement::name).thenComparing(Requirement::position))
                .forEach(merged::add);
        return List.copyOf(merged);
    }

    private static boolean takes(Requirement one, List<Requirement> framework) {
        return one.required()
                || framework.stream()
                        .filter(other -> Demand.of(other).equals(Demand.of(one)))
                        .noneMatch(Requirement::required);
    }

    private static Requirement joined(Requirement one, List<AddedRequirement> same) {
        List<RequirementSource> sources = Stream.concat(
                        one.sources().stream(), same.stream().map(RequirementSource::of))
                .distinct()
                .sorted(RequirementSource.IN_ORDER)
                .toList();
        return one.from(sources, one.required() || same.stream().anyMatch(AddedRequirement::required));
    }

    private record Demand(String competency, String level) implements Comparable<Demand> {
        private static final Comparator<Demand> IN_ORDER =
                Comparator.comparing(Demand::competency).thenComparing(Demand::level);

        static Demand of(Requirement requirement) {
            return new Demand(requirement.competency(), requirement.level());
        }

        @Override
        public int compareTo(Demand other) {
            return IN_ORDER.compare(this, other);
        }
    }
}
