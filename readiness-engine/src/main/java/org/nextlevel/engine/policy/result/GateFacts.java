package org.nextlevel.engine.policy.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nextlevel.engine.policy.GateCondition;

/** What the conditions of gates can read of some states; see {@link GateCondition}. */
final class GateFacts {
    private final Map<String, Object> variables = new HashMap<>();
    private final Set<String> competencies = new TreeSet<>();
    private final Set<String> withoutOpportunity;

    /** @param monthsSustained whole months for which what ready needs has been shown */
    GateFacts(List<CompetencyState> states, Score score, int monthsSustained) {
        withoutOpportunity = states.stream()
                .filter(CompetencyState::noOpportunity)
                .map(CompetencyState::competency)
                .collect(Collectors.toSet());
        maps(spoken(states));
        variables.put("score", score.exact().doubleValue());
        variables.put("metShare", Score.share(states, CompetencyState::met).doubleValue());
        variables.put(
                "attestedShare",
                Score.share(states, state -> state.met() && state.attested()).doubleValue());
        variables.put("monthsSustained", (long) monthsSustained);
    }

    Map<String, Object> variables() {
        return variables;
    }

    Set<String> competencies() {
        return competencies;
    }

    /** Why there is nothing to judge where some competencies are missing. */
    String whyMissing(Set<String> missing) {
        return missing.stream()
                .map(key -> "%s: %s"
                        .formatted(
                                key,
                                withoutOpportunity.contains(key)
                                        ? "no opportunity so far"
                                        : "the level does not ask for it"))
                .collect(Collectors.joining(", "));
    }

    /** What is only welcome speaks for a competency when nothing of it is required, and never against it. */
    private static List<CompetencyState> spoken(List<CompetencyState> states) {
        Set<String> required = states.stream()
                .filter(CompetencyState::counts)
                .map(CompetencyState::competency)
                .collect(Collectors.toSet());
        return states.stream()
                .filter(state -> state.counts() || !state.noOpportunity() && !required.contains(state.competency()))
                .toList();
    }

    // Sorted, so that the first of several failures is always the same.
    private void maps(List<CompetencyState> states) {
        Map<String, Double> rating = new TreeMap<>();
        Map<String, Double> expected = new TreeMap<>();
        Map<String, Boolean> met = new TreeMap<>();
        Map<String, Boolean> attested = new TreeMap<>();
        Map<String, Long> evidence = new TreeMap<>();
        for (CompetencyState state : states) {
            String key = state.competency();
            competencies.add(key);
            rating.merge(key, state.rating().doubleValue(), Math::min);
            expected.merge(key, state.expected().doubleValue(), Math::max);
            met.merge(key, state.met(), Boolean::logicalAnd);
            attested.merge(key, state.attested(), Boolean::logicalAnd);
            evidence.merge(key, state.evidence().longValue(), Math::min);
        }
        variables.put("rating", rating);
        variables.put("expected", expected);
        variables.put("met", met);
        variables.put("attested", attested);
        variables.put("evidence", evidence);
    }
}
