package org.nextlevel.evidence.evidence.attesting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationEnding;
import org.nextlevel.evidence.attestation.FormerAttestation;
import org.nextlevel.evidence.attestation.statement.Statement;

/**
 * What somebody said once, standing or not.
 *
 * @param ending how it ceased to stand; null while it stands
 * @param endedAt null while it stands
 */
record StatementOnce(
        UUID id,
        UUID attesterId,
        Statement statement,
        @Nullable AttestationEnding ending,
        @Nullable Instant endedAt) {
    static StatementOnce of(Attestation standing) {
        return new StatementOnce(standing.id(), standing.attesterId(), standing.statement(), null, null);
    }

    static StatementOnce of(FormerAttestation former) {
        return new StatementOnce(
                former.id(), former.attesterId(), former.statement(), former.ending(), former.endedAt());
    }

    Instant attestedAt() {
        return statement.attestedAt();
    }
}
