package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.Comparator;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** A piece of evidence that counts for a requirement. */
record EvidenceCandidate(Requirement requirement, EvidenceForRequirement piece) {
    private static final Comparator<EvidenceCandidate> NEWEST = Comparator.comparing(
                    (EvidenceCandidate one) -> one.piece().occurredOn())
            .reversed()
            .thenComparing(EvidenceCandidate::evidence);

    private static final Comparator<EvidenceCandidate> BY_WORTH = Comparator.comparing(
                    (EvidenceCandidate one) -> one.piece().counts())
            .reversed();

    private static final Comparator<EvidenceCandidate> WITH_NUMBER =
            Comparator.comparing((EvidenceCandidate one) -> !one.piece().quantified());

    /** What the policy values most, then with a number, then the newest. */
    static final Comparator<EvidenceCandidate> STRONGEST =
            BY_WORTH.thenComparing(WITH_NUMBER).thenComparing(NEWEST);

    /** With a number first, since accomplishments are to say what came of them. */
    static final Comparator<EvidenceCandidate> MEASURED =
            WITH_NUMBER.thenComparing(BY_WORTH).thenComparing(NEWEST);

    UUID evidence() {
        return piece.evidenceId();
    }
}
