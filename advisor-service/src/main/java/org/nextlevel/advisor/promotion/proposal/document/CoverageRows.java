package org.nextlevel.advisor.promotion.proposal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.advisor.promotion.proposal.version.CoveredRequirement;
import org.nextlevel.document.CoverageRow;
import org.nextlevel.engine.readiness.State;

/** One row for a competency, whatever number of requirements it has. */
final class CoverageRows {
    private CoverageRows() {}

    /** What is welcome and not required is left out. */
    static List<CoverageRow> of(List<CoveredRequirement> coverage) {
        Map<String, List<CoveredRequirement>> byCompetency = coverage.stream()
                .filter(CoveredRequirement::required)
                .collect(
                        Collectors.groupingBy(CoveredRequirement::competency, LinkedHashMap::new, Collectors.toList()));
        return byCompetency.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CoverageRow row(String competency, List<CoveredRequirement> all) {
        double share = all.stream()
                .mapToDouble(one -> Math.clamp(one.strength().doubleValue(), 0, 1))
                .average()
                .orElse(0);
        long shown =
                all.stream().filter(one -> one.state() == State.DEMONSTRATED).count();
        return new CoverageRow(
                competency,
                state(all.stream().map(CoveredRequirement::state).collect(Collectors.toSet())),
                share,
                all.size() == 1 ? null : "%d/%d".formatted(shown, all.size()));
    }

    /** Of several, what lies between: something is there, not all of it. */
    private static CoverageRow.State state(Set<State> states) {
        State one = states.size() == 1
                ? states.iterator().next()
                : states.contains(State.DEMONSTRATED) || states.contains(State.EMERGING)
                        ? State.EMERGING
                        : states.contains(State.DISPUTED) ? State.DISPUTED : State.NOT_SHOWN;
        return CoverageRow.State.valueOf(one.name());
    }
}
