package org.nextlevel.advisor.readiness.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.trace.RequirementTrace;
import org.nextlevel.engine.readiness.trace.TraceStep;

/**
 * Which pieces an answer names for each of its requirements, so that it stays small however much somebody logged: the strongest of each, then
 * the next strongest of each, until there are as many as an answer names.
 */
public final class NamedPieces {
    /** So many are named of one requirement at most. */
    private static final int MOST_OF_ONE = 5;

    /** So many are named in all; only one piece for each of even more requirements is more. */
    private static final int MOST = 24;

    /** What counts most, and of what counts the same the newest. */
    private static final Comparator<EvidenceForRequirement> STRONGEST_FIRST = Comparator.comparing(
                    EvidenceForRequirement::counts)
            .thenComparing(EvidenceForRequirement.OLDEST_FIRST)
            .reversed();

    private final Map<String, List<EvidenceForRequirement>> byRequirement = new HashMap<>();

    private NamedPieces() {}

    /** Those of all requirements of one answer. */
    public static NamedPieces of(List<RequirementFinding> findings) {
        List<List<EvidenceForRequirement>> strongest =
                findings.stream().map(NamedPieces::strongest).toList();
        NamedPieces named = new NamedPieces();
        int number = 0;
        for (int place = 0; place < MOST_OF_ONE; place++) {
            for (int i = 0; i < findings.size(); i++) {
                if (place < strongest.get(i).size() && (place == 0 || number < MOST)) {
                    named.add(findings.get(i), strongest.get(i).get(place));
                    number++;
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

    private void add(RequirementFinding finding, EvidenceForRequirement piece) {
        byRequirement
                .computeIfAbsent(finding.requirement().expectationId(), _ -> new ArrayList<>())
                .add(piece);
    }

    /** The pieces of one requirement, oldest first. */
    List<EvidenceForRequirement> of(RequirementFinding finding) {
        return of(finding.requirement().expectationId()).stream()
                .sorted(EvidenceForRequirement.OLDEST_FIRST)
                .toList();
    }

    private List<EvidenceForRequirement> of(String expectation) {
        return byRequirement.getOrDefault(expectation, List.of());
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
