package org.nextlevel.evidence.suggestion.framework;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.sentence.Sentence;

/**
 * A published version of a framework, as far as claims and suggestions ask for it. It never changes.
 *
 * @param id of the framework, whatever the version
 * @param number of the version, from 1
 * @param levels the keys of all levels
 * @param competencies the keys of all competencies
 * @param competencyNames by key; without those whose name was not told
 * @param expectations empty when they were not told
 * @param steps empty when they were not told
 * @param recencyMonths for how many months evidence counts by the readiness policy; null when it is not known
 */
public record KnownFramework(
        UUID id,
        int number,
        String key,
        List<String> levels,
        List<String> competencies,
        Map<String, String> competencyNames,
        List<KnownExpectation> expectations,
        List<KnownLevel> steps,
        @Nullable Integer recencyMonths) {
    public KnownFramework {
        levels = List.copyOf(levels);
        competencies = List.copyOf(competencies);
        competencyNames = Map.copyOf(competencyNames);
        expectations = List.copyOf(expectations);
        steps = List.copyOf(steps);
    }

    /** A level by name; by its key alone where it has none here. */
    public NamedKey level(String level) {
        return new NamedKey(
                level,
                steps.stream()
                        .filter(step -> step.key().equals(level) && step.name() != null)
                        .findFirst()
                        .map(KnownLevel::name)
                        .orElse(level));
    }

    /** A competency by name; by its key alone where it has none here. */
    public NamedKey competency(String competency) {
        return new NamedKey(competency, competencyNames.getOrDefault(competency, competency));
    }

    /**
     * The levels that count as too low for somebody who aims at the next one: the own one and all before it. Empty when
     * there is no next one, or the steps are not known.
     */
    public Set<String> belowNext(String level) {
        return steps.stream().noneMatch(step -> step.after().contains(level)) ? Set.of() : atOrBelow(level);
    }

    /** Whether a level is another one, or one steps up from it to the other. */
    public boolean isAtOrBelow(String level, String other) {
        return atOrBelow(other).contains(level);
    }

    private Set<String> atOrBelow(String level) {
        Set<String> below = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(level));
        while (!open.isEmpty()) {
            String one = open.pop();
            if (below.add(one)) {
                steps.stream().filter(step -> step.key().equals(one)).forEach(step -> open.addAll(step.after()));
            }
        }
        return below;
    }

    /** Why the competency cannot be claimed; empty when it can. */
    public Optional<String> faultOfCompetency(String competency) {
        return fault(competencies, "competency", competency);
    }

    /** Why the level cannot be claimed; empty when it can. */
    public Optional<String> faultOfLevel(String level) {
        return fault(levels, "level", level);
    }

    /** Why a claim of the competency at the level cannot name the expectation, by its id; empty when it can. */
    public Optional<String> faultOfExpectation(String expectation, String competency, String level) {
        if (expectations.isEmpty()) {
            return Optional.of(Sentence.say(
                    "no expectations of framework '%s' are known here; they are when it is published anew", key));
        }
        if (expectations.stream().noneMatch(known -> known.id().equals(expectation))) {
            return Optional.of(Sentence.say("framework '%s' has no expectation '%s'", key, expectation));
        }
        return expectations.contains(new KnownExpectation(expectation, level, competency))
                ? Optional.empty()
                : Optional.of(Sentence.say(
                        "expectation '%s' is not one of competency '%s' at level '%s'",
                        expectation, competency, level));
    }

    private Optional<String> fault(List<String> known, String kind, String asked) {
        return known.contains(asked)
                ? Optional.empty()
                : Optional.of(Sentence.say("framework '%s' has no %s '%s'", key, Sentence.of(kind), asked));
    }
}
