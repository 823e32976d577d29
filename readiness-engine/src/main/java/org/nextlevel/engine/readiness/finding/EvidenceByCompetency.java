package org.nextlevel.engine.readiness.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * Evidence by the competencies that it claims, so that each requirement reads its own competency's and no other's. Not for several
 * threads.
 */
public final class EvidenceByCompetency {
    private final Map<String, CompetencyEvidence> by;
    private final ReadinessPolicy policy;
    private final CompetencyEvidence none;

    /** What was made of additions: who tries several sets of them tries the same part of them often. */
    private final Map<Addition, CompetencyEvidence> tried = new HashMap<>();

    /** Asked for by who adds pieces, and by nobody of what has some added. */
    private @Nullable Places places;

    private @Nullable Set<UUID> several;

    private EvidenceByCompetency(Map<String, CompetencyEvidence> by, ReadinessPolicy policy, CompetencyEvidence none) {
        this.by = by;
        this.policy = policy;
        this.none = none;
    }

    /** @param policy that says from when on a piece is too old, or fades */
    public static EvidenceByCompetency of(Collection<EvidenceFact> evidence, ReadinessPolicy policy) {
        Map<String, CompetencyEvidence> by = new HashMap<>();
        byCompetency(evidence).forEach((competency, its) -> by.put(competency, new CompetencyEvidence(its, policy)));
        return new EvidenceByCompetency(by, policy, new CompetencyEvidence(List.of(), policy));
    }

    private static Map<String, List<EvidenceFact>> byCompetency(Collection<EvidenceFact> evidence) {
        Map<String, List<EvidenceFact>> pieces = new HashMap<>();
        evidence.forEach(piece -> competencies(piece)
                .forEach(competency -> pieces.computeIfAbsent(competency, _ -> new ArrayList<>())
                        .add(piece)));
        return pieces;
    }

    /** What it says of requirements on a day, one for each, in their order; none by a piece that demonstrates enough others (M1.4). */
    public List<RequirementFinding> findings(List<Requirement> requirements, LocalDate today) {
        List<RequirementFinding> findings = requirements.stream()
                .map(requirement -> on(requirement.competency()).finding(requirement, today))
                .toList();
        return isAskedOnce(requirements)
                ? Allotment.among(findings, several(), policy)
                : Allotment.among(findings, policy);
    }

    /** Whether no competency is asked for by two requirements. */
    private static boolean isAskedOnce(List<Requirement> requirements) {
        Set<String> asked = new HashSet<>();
        return requirements.stream().allMatch(requirement -> asked.add(requirement.competency()));
    }

    private Set<UUID> several() {
        if (several == null) {
            several = places().several();
        }
        return several;
    }

    private Places places() {
        if (places == null) {
            places = Places.of(by.values());
        }
        return places;
    }

    private CompetencyEvidence on(String competency) {
        return by.getOrDefault(competency, none);
    }

    /**
     * The same with some pieces more, each in the place of that with its id where there is one. What was found of the competencies
     * that they do not claim is known there too.
     *
     * @param pieces those that replace another claim the same competencies as it
     */
    public EvidenceByCompetency with(Collection<EvidenceFact> pieces) {
        Map<String, CompetencyEvidence> changed = new HashMap<>(by);
        byCompetency(pieces)
                .forEach((competency, its) -> changed.put(
                        competency,
                        tried.computeIfAbsent(
                                new Addition(competency, its),
                                _ -> on(competency).with(its))));
        EvidenceByCompetency with = new EvidenceByCompetency(changed, policy, none);
        with.several = places().severalWith(pieces);
        return with;
    }

    /** The first day after another on which any of it becomes too old to count, or fades; null when there is none. */
    public @Nullable LocalDate turnAfter(LocalDate day) {
        return by.values().stream()
                .map(one -> one.turnAfter(day))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Set<String> competencies(EvidenceFact piece) {
        return piece.claims().size() == 1
                ? Set.of(piece.claims().getFirst().competency())
                : piece.claims().stream().map(EvidenceClaim::competency).collect(Collectors.toSet());
    }
}
