package org.nextlevel.advisor.growth.rolemodel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/** Who shows which competency at some levels: with work that claims it there, and that somebody else confirms there. */
final class ShownCompetencies {
    private final Map<String, Set<UUID>> people = new TreeMap<>();
    private final Set<String> levels;

    ShownCompetencies(Set<String> levels) {
        this.levels = levels;
    }

    /** Counts what a piece shows for its owner. */
    void add(EvidenceFact piece) {
        if (piece.isConfirmedAt(levels)) {
            piece.claims().stream()
                    .filter(claim -> levels.contains(claim.level()))
                    .forEach(claim -> people.computeIfAbsent(claim.competency(), _ -> new TreeSet<>())
                            .add(piece.owner()));
        }
    }

    /**
     * What these people show, beside what one person does.
     *
     * @param named whether each of them agreed to be named
     */
    List<ShownCompetency> beside(UUID person, Map<UUID, Boolean> named) {
        return people.entrySet().stream()
                .map(shown -> {
                    Set<UUID> others = new TreeSet<>(shown.getValue());
                    boolean byPerson = others.remove(person);
                    return new ShownCompetency(
                            shown.getKey(),
                            others.size(),
                            others.stream().filter(named::get).toList(),
                            byPerson);
                })
                .toList();
    }
}
