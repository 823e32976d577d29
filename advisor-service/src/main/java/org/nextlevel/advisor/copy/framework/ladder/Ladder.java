package org.nextlevel.advisor.copy.framework.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.content.Competency;
import org.nextlevel.advisor.copy.framework.content.Expectation;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;
import org.nextlevel.advisor.copy.framework.content.Level;
import org.nextlevel.engine.policy.LevelScores;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.engine.readiness.requirement.LevelStep;
import org.nextlevel.engine.readiness.requirement.MergeRequirements;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.kit.http.Fingerprint;
import org.nextlevel.kit.reference.NamedKey;

/** The levels of a framework, which comes after which, and what each requires. It never changes. */
public final class Ladder implements Fingerprint.Known {
    private final FrameworkContent content;
    private final LevelGraph levels;
    private final Map<String, Map<String, List<Expectation>>> expectations = new HashMap<>();
    private final Map<String, List<Requirement>> requirements = new ConcurrentHashMap<>();

    /** Asked for by few: made when it is, by several at once where they ask at once. */
    private @Nullable String fingerprint;

    /** The ladder of what was published. */
    public Ladder(FrameworkContent content) {
        this.content = content;
        this.levels = new LevelGraph(content.levels());
        content.expectations()
                .forEach(expectation -> expectations
                        .computeIfAbsent(expectation.level(), _ -> new HashMap<>())
                        .computeIfAbsent(expectation.competency(), _ -> new ArrayList<>())
                        .add(expectation));
    }

    @Override
    public String fingerprint() {
        String made = fingerprint;
        if (made == null) {
            made = Fingerprint.of(content);
            fingerprint = made;
        }
        return made;
    }

    /** The levels' keys, in the framework's order. */
    public Set<String> levels() {
        return levels.keys();
    }

    /** Whether there is such a level. */
    public boolean exists(String level) {
        return levels.get(level) != null;
    }

    /** The scores that a level asks for in place of the policy's; null when it asks for none. */
    @Nullable
    public LevelScores scoresOf(String level) {
        return content.levels().stream()
                .filter(one -> one.key().equals(level))
                .findFirst()
                .map(Level::scores)
                .orElse(null);
    }

    /** Whether there is such a competency. */
    public boolean has(String competency) {
        return findCompetencyName(competency).isPresent();
    }

    /** The competency's name; empty when it is not one of this framework. */
    public Optional<String> findCompetencyName(String competency) {
        return content.competencies().stream()
                .filter(one -> one.key().equals(competency))
                .findFirst()
                .map(Competency::name);
    }

    /** The level's name; its key when it is not a level of this ladder. */
    public String nameOf(String level) {
        return exists(level) ? levels.get(level).name() : level;
    }

    /** What is published, of which this is the ladder. */
    FrameworkContent content() {
        return content;
    }

    /** What its levels and competencies are called. */
    public FrameworkNames names() {
        return new FrameworkNames(Optional.of(this));
    }

    /** A level by key and name. */
    public NamedKey level(String key) {
        return new NamedKey(key, nameOf(key));
    }

    /** A competency by key and name; by its key twice when it is not one of this framework. */
    public NamedKey competency(String key) {
        return new NamedKey(key, findCompetencyName(key).orElse(key));
    }

    /** The levels that one can step up to from this one, in the framework's order; several where the ladder forks. */
    public List<String> nextAfter(String level) {
        return levels.nextAfter(level);
    }

    /** Whether a level is another one or can be reached from it by stepping up. */
    public boolean isAtOrAbove(String level, String other) {
        return levels.isAtOrAbove(level, other);
    }

    /** The level and all that can be reached from it by stepping up; empty when there is no such level. */
    public Set<String> atOrAbove(String level) {
        return levels.atOrAbove(level);
    }

    /** The levels that can be reached from one by stepping up, itself not among them. */
    public Set<String> above(String level) {
        return atOrAbove(level).stream().filter(other -> !other.equals(level)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a level requires, in the framework's order of competencies: for each competency the expectations at the level
     * or, when it has none, those of the nearest level below. Of two equally near, the one on the first named way counts.
     */
    public List<Requirement> requirementsOf(String target) {
        return requirements.computeIfAbsent(target, this::collected);
    }

    /** The same with what others than the framework ask for, merged into one list (M2.5). */
    public List<Requirement> requirementsOf(String target, List<AddedRequirement> added) {
        return added.isEmpty()
                ? requirementsOf(target)
                : MergeRequirements.of(requirementsOf(target), added, one -> additional(target, one));
    }

    private Optional<Requirement> additional(String target, AddedRequirement added) {
        return content.competencies().stream()
                .filter(competency -> competency.key().equals(added.competency()) && exists(added.level()))
                .findFirst()
                .map(competency -> new Requirement(
                        "added.%s.%s".formatted(added.level(), competency.key()),
                        competency.key(),
                        competency.name(),
                        added.level(),
                        nameOf(added.level()),
                        null,
                        added.required(),
                        added.level().equals(target),
                        BigDecimal.ONE,
                        levels.atOrAbove(added.level()),
                        levels.position(added.level()),
                        ratingSteps(),
                        List.of()));
    }

    private List<Requirement> collected(String target) {
        SequencedSet<String> down = levels.downFrom(target);
        List<LevelStep> steps = ratingSteps();
        return content.competencies().stream()
                .flatMap(competency -> requirements(competency, down, steps))
                .toList();
    }

    private Stream<Requirement> requirements(Competency competency, SequencedSet<String> down, List<LevelStep> steps) {
        List<List<Expectation>> stated = down.stream()
                .map(level -> expectations.getOrDefault(level, Map.of()).get(competency.key()))
                .filter(Objects::nonNull)
                .limit(2)
                .toList();
        if (stated.isEmpty()) {
            return Stream.empty();
        }
        List<Expectation> below = stated.size() == 1 ? List.of() : stated.getLast();
        return stated.getFirst().stream()
                .map(expectation -> new Requirement(
                        expectation.id(),
                        competency.key(),
                        competency.name(),
                        expectation.level(),
                        nameOf(expectation.level()),
                        expectation.text(),
                        expectation.required(),
                        expectation.level().equals(down.getFirst())
                                && below.stream().noneMatch(expectation::asksNoMoreThan),
                        expectation.weight(),
                        levels.atOrAbove(expectation.level()),
                        levels.position(expectation.level()),
                        steps));
    }

    /** The levels as a scale of ratings; empty where the framework's policy reads no ratings. */
    private List<LevelStep> ratingSteps() {
        return !content.readiness().readsRatings()
                ? List.of()
                : levels.keys().stream()
                        .map(level ->
                                new LevelStep(level, nameOf(level), levels.position(level), levels.atOrAbove(level)))
                        .toList();
    }
}
