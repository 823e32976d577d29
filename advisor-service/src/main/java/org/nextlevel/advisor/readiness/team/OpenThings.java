package org.nextlevel.advisor.readiness.team;

import java.util.Map;
import java.util.UUID;

/**
 * What waits in a manager's team, by person; who has none is left out.
 *
 * @param actions overdue ones of plans
 * @param questions for requirements that wait for the manager's answer
 * @param commitments overdue ones of shared cases
 */
record OpenThings(Map<UUID, Integer> actions, Map<UUID, Integer> questions, Map<UUID, Integer> commitments) {
    int actionsOf(UUID person) {
        return actions.getOrDefault(person, 0);
    }

    int questionsOf(UUID person) {
        return questions.getOrDefault(person, 0);
    }

    int commitmentsOf(UUID person) {
        return commitments.getOrDefault(person, 0);
    }
}
