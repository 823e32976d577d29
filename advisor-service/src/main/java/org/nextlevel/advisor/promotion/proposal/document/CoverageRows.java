package org.nextlevel.advisor.promotion.proposal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.advisor.promotion.proposal.version.ProposalCoverage;
import org.nextlevel.document.CoverageRow;
import org.nextlevel.engine.readiness.finding.RequirementState;

/** One row for a competency, whatever number of requirements it has. */
final class CoverageRows {
    private CoverageRows() {}

    /** What is welcome and not required is left out. */
    static List<CoverageRow> of(List<ProposalCoverage> coverage) {
        Map<String, List<ProposalCoverage>> byCompetency = coverage.stream()
                .filter(ProposalCoverage::required)
                .collect(Collectors.groupingBy(ProposalCoverage::competency, LinkedHashMap::new, Collectors.toList()));
        return byCompetency.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CoverageRow row(String competency, List<ProposalCoverage> all) {
        double share = all.stream()
                .mapToDouble(one -> Math.clamp(one.strength().doubleValue(), 0, 1))
                .average()
                .orElse(0);
        long shown = all.stream()
                .filter(one -> one.state() == RequirementState.DEMONSTRATED)
                .count();
        return new CoverageRow(
                competency,
                state(all.stream().map(ProposalCoverage::state).collect(Collectors.toSet())),
                share,
                all.size() == 1 ? null : "%d/%d".formatted(shown, all.size()));
    }

    /** Of several, what lies between: something is there, not all of it. */
    private static CoverageRow.State state(Set<RequirementState> states) {
        RequirementState one = states.size() == 1
                ? states.iterator().next()
                : states.contains(RequirementState.DEMONSTRATED) || states.contains(RequirementState.EMERGING)
                        ? RequirementState.EMERGING
                        : states.contains(RequirementState.DISPUTED)
                                ? RequirementState.DISPUTED
                                : RequirementState.NOT_SHOWN;
        return CoverageRow.State.valueOf(one.name());
    }
}
