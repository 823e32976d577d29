package org.nextlevel.evidence.suggestion.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.sentence.Sentence;

/** The keys of the latest version of a framework; written by {@link KnownFrameworks} as events arrive. */
@Entity
public class KnownFramework extends Aggregate {
    @Id
    private UUID id;

    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> levels;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> competencies;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> competencyNames;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<KnownExpectation> expectations;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<KnownLevel> steps;

    private Integer recencyMonths;

    protected KnownFramework() {}

    String key() {
        return key;
    }

    /** The keys of all levels. */
    List<String> levels() {
        return levels;
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

    /** For how many months evidence counts by the readiness policy; null when it is not known. */
    public Integer recencyMonths() {
        return recencyMonths;
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
