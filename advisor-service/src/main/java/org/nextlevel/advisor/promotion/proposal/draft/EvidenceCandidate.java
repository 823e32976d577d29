package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.Comparator;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** A piece of evidence that counts for a requirement. */
record EvidenceCandidate(Requirement requirement, EvidenceForRequirement piece, Substance substance) {
    private static final Comparator<EvidenceCandidate> NEWEST = Comparator.comparing(
                    (EvidenceCandidate one) -> one.piece().occurredOn())
            .reversed()
            .thenComparing(EvidenceCandidate::evidence);

    private static final Comparator<EvidenceCandidate> BY_WORTH = Comparator.comparing(
                    (EvidenceCandidate one) -> one.piece().counts())
            .reversed();

    private static final Comparator<EvidenceCandidate> BY_SUBSTANCE =
            Comparator.comparing(EvidenceCandidate::substance);

    /** Confirmed by who can tell, then by anybody, then by nobody. */
    private static final Comparator<EvidenceCandidate> BY_WHO_CONFIRMS = Comparator.comparing((EvidenceCandidate one) ->
            one.piece().isConfirmedByWhoCanTell() ? 0 : one.piece().confirmed() ? 1 : 2);

    /** The higher demand before what a lower level asks for. */
    private static final Comparator<EvidenceCandidate> HIGHEST = Comparator.comparing(
                    (EvidenceCandidate one) -> one.requirement().position())
            .reversed();

    /** What the policy values most, then with a number, then by who confirms it, then the higher demand, then the newest. */
    static final Comparator<EvidenceCandidate> STRONGEST = BY_WORTH.thenComparing(BY_SUBSTANCE)
            .thenComparing(BY_WHO_CONFIRMS)
            .thenComparing(HIGHEST)
            .thenComparing(NEWEST);

    /** With a number first, since accomplishments are to say what came of them. */
    static final Comparator<EvidenceCandidate> MEASURED = BY_SUBSTANCE
            .thenComparing(BY_WORTH)
            .thenComparing(BY_WHO_CONFIRMS)
            .thenComparing(HIGHEST)
            .thenComparing(NEWEST);

    UUID evidence() {
        return piece.evidenceId();
    }

    /** Whether a number says what came of it. */
    boolean measured() {
        return substance == Substance.RESULT;
    }

    /** Whether a number or somebody else stands behind it. */
    boolean borneOut() {
        return measured() || piece.confirmed();
    }
}
