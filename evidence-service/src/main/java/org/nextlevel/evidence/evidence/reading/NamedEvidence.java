package org.nextlevel.evidence.evidence.reading;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.evidence.content.EvidenceNames;
import org.nextlevel.evidence.evidence.content.EvidenceReference;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.kit.reference.NamedKey;

/**
 * Pieces of several owners as one answer refers to them.
 *
 * @param seen ids of those whose words the caller sees
 */
public record NamedEvidence(Map<UUID, Evidence> pieces, Set<UUID> seen, EvidenceNames names) {
    /** A piece by what it tells as far as the caller sees it, else by its id alone. */
    public EvidenceReference piece(UUID id) {
        return seen.contains(id)
                ? new EvidenceReference(
                        id,
                        pieces.get(id).content().summary(),
                        pieces.get(id).content().occurredOn())
                : new EvidenceReference(id, null, null);
    }

    /** A level that somebody says of a piece; null for none. */
    public @Nullable NamedKey level(UUID evidence, @Nullable String level) {
        return names.level(pieces.get(evidence).content(), level);
    }
}
