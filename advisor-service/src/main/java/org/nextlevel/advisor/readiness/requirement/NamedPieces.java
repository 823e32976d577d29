package org.nextlevel.advisor.readiness.requirement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.engine.readiness.change.ReadinessAlternative;
import org.nextlevel.engine.readiness.change.ReadinessStepKind;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.trace.RequirementTrace;
import org.nextlevel.engine.readiness.trace.TraceStep;

/**
 * Which pieces an answer names for each of its requirements, so that it stays small however much somebody logged: of each what explains
 * the answer, then the next strongest of each, until there are as many as an answer names.
 */
public final class NamedPieces {
    /** So many are named of one requirement, unless more explain the answer. */
    private static final int MOST_OF_ONE = 5;

    /** So many are named in all, unless more explain the answer. */
    private static final int MOST = 24;

    /** What counts most, and of what counts the same the newest. */
    private static final Comparator<EvidenceForRequirement> STRONGEST_FIRST = Comparator.comparing(
                    EvidenceForRequirement::counts)
            .thenComparing(EvidenceForRequirement.OLDEST_FIRST)
            .reversed();

    private final Map<String, Set<EvidenceForRequirement>> byRequirement = new HashMap<>();
    private int number;

    private NamedPieces() {}

    /**
     * Those of all requirements of one answer.
     *
     * @param alternatives which of them the answer says to have confirmed
     */
    public static NamedPieces of(List<RequirementFinding> findings, List<ReadinessAlternative> alternatives) {
        NamedPieces named = new NamedPieces();
        List<List<EvidenceForRequirement>> strongest =
                findings.stream().map(NamedPieces::strongest).toList();
        for (int i = 0; i < findings.size(); i++) {
            named.add(findings.get(i), strongest.get(i).stream().limit(1));
            named.add(findings.get(i), disputed(findings.get(i)).stream());
            named.add(findings.get(i), toBeConfirmed(findings.get(i), alternatives));
        }
        for (int place = 1; place < MOST_OF_ONE; place++) {
            for (int i = 0; i < findings.size(); i++) {
                if (named.hasRoomFor(findings.get(i))) {
                    named.add(
                            findings.get(i),
                            strongest.get(i).stream().skip(place).limit(1));
                }
            }
        }
        return named;
    }

    private static List<EvidenceForRequirement> strongest(RequirementFinding finding) {
        return finding.pieces().stream()
                .sorted(STRONGEST_FIRST)
                .limit(MOST_OF_ONE)
                .toList();
    }

    /** The newest with which somebody disagrees; one where that decides before one where it does not. */
    private static Optional<EvidenceForRequirement> disputed(RequirementFinding finding) {
        return finding.pieces().stream()
                .filter(EvidenceForRequirement::disputed)
                .max(Comparator.comparing((EvidenceForRequirement piece) -> piece.why() == WeightReason.DISAGREED)
                        .thenComparing(EvidenceForRequirement.OLDEST_FIRST));
    }

    private static Stream<EvidenceForRequirement> toBeConfirmed(
            RequirementFinding finding, List<ReadinessAlternative> alternatives) {
        Set<UUID> ids = alternatives.stream()
                .flatMap(alternative -> alternative.changes().stream())
                .filter(step -> step.kind() == ReadinessStepKind.CONFIRM
                        && step.expectationId().equals(finding.requirement().expectationId()))
                .flatMap(step -> step.evidence().stream())
                .collect(Collectors.toSet());
        return finding.pieces().stream().filter(piece -> ids.contains(piece.evidenceId()));
    }

    private boolean hasRoomFor(RequirementFinding finding) {
        return number < MOST && of(finding.requirement().expectationId()).size() < MOST_OF_ONE;
    }

    private void add(RequirementFinding finding, Stream<EvidenceForRequirement> pieces) {
        Set<EvidenceForRequirement> named =
                byRequirement.computeIfAbsent(finding.requirement().expectationId(), _ -> new LinkedHashSet<>());
        pieces.filter(named::add).forEach(_ -> number++);
    }

    /** The pieces of one requirement, oldest first. */
    List<EvidenceForRequirement> of(RequirementFinding finding) {
        return of(finding.requirement().expectationId()).stream()
                .sorted(EvidenceForRequirement.OLDEST_FIRST)
                .toList();
    }

    private Set<EvidenceForRequirement> of(String expectation) {
        return byRequirement.getOrDefault(expectation, Set.of());
    }

    /** The steps of a trace with the ids of these pieces alone, and how many there are where that leaves out some. */
    public List<TraceStep> in(List<TraceStep> trace) {
        return trace.stream().map(this::in).toList();
    }

    private TraceStep in(TraceStep step) {
        return step.facts() instanceof RequirementTrace facts
                ? new TraceStep(step.rule(), step.version(), step.outcome(), facts.naming(ids(facts.expectationId())))
                : step;
    }

    private Set<UUID> ids(String expectation) {
        return of(expectation).stream().map(EvidenceForRequirement::evidenceId).collect(Collectors.toSet());
    }
}
