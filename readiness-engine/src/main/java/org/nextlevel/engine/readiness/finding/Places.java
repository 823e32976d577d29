package org.nextlevel.engine.readiness.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/**
 * Where texts stand: a text at one place speaks to one competency and cannot demonstrate too many requirements.
 *
 * @param ids of all pieces
 * @param texts of all pieces
 * @param several those of the texts that stand at more than one place: in several competencies, or in several pieces
 */
record Places(Set<UUID> ids, Set<UUID> texts, Set<UUID> several) {
    static Places of(Collection<CompetencyEvidence> evidence) {
        Places places = new Places(new HashSet<>(), new HashSet<>(), new HashSet<>());
        evidence.forEach(one -> one.pieces().forEach(places::add));
        return places;
    }

    private void add(EvidenceFact piece) {
        ids.add(piece.id());
        if (!texts.add(text(piece))) {
            several.add(text(piece));
        }
    }

    /** Which texts may stand at more than one place with some pieces more; one that replaces another stands where that did. */
    Set<UUID> severalWith(Collection<EvidenceFact> pieces) {
        List<UUID> more = new ArrayList<>();
        Set<UUID> among = new HashSet<>();
        for (EvidenceFact piece : pieces) {
            UUID text = text(piece);
            boolean isOnce = among.add(text) && piece.claims().size() == 1 && !texts.contains(text);
            if (!ids.contains(piece.id()) && !isOnce) {
                more.add(text);
            }
        }
        if (more.isEmpty()) {
            return several;
        }
        Set<UUID> all = new HashSet<>(several);
        all.addAll(more);
        return all;
    }

    private static UUID text(EvidenceFact piece) {
        return piece.textGroup() == null ? piece.id() : piece.textGroup();
    }
}
