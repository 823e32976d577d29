package org.nextlevel.evidence.evidence.piece;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a piece of evidence was taken from, so that taking the same again creates nothing. It outlives revision and
 * deletion; erasure forgets it.
 *
 * @param sourceDigest digest of the item of a batch; null when it was not in one
 * @param origin id that the piece had where it was exported; null when it was not imported
 */
@Embeddable
public record EvidenceSource(String sourceDigest, UUID origin) {
    /** An item of a batch. */
    public static EvidenceSource item(String digest) {
        return new EvidenceSource(digest, null);
    }

    /** A piece that was exported under this id. */
    public static EvidenceSource exported(UUID origin) {
        return new EvidenceSource(null, origin);
    }
}
