package org.nextlevel.engine.readiness.finding;

import java.util.List;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/** Pieces that are added to what there is of a competency: the very same pieces are the same addition. */
final class Addition {
    private final String competency;
    private final List<EvidenceFact> pieces;

    Addition(String competency, List<EvidenceFact> pieces) {
        this.competency = competency;
        this.pieces = pieces;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Addition addition)
                || !competency.equals(addition.competency)
                || pieces.size() != addition.pieces.size()) {
            return false;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (!isSame(pieces.get(i), addition.pieces.get(i))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // To compare all that two pieces say would cost what is to be saved.
    private static boolean isSame(EvidenceFact one, EvidenceFact other) {
        return one == other;
    }

    @Override
    public int hashCode() {
        int hash = competency.hashCode();
        for (EvidenceFact piece : pieces) {
            hash = 31 * hash + System.identityHashCode(piece);
        }
        return hash;
    }
}
