package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.Comparator;
import java.util.UUID;
import org.nextlevel.engine.readiness.Piece;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** A piece of evidence that counts for a requirement. */
record Candidate(Requirement requirement, Piece piece) {
    private static final Comparator<Candidate> NEWEST = Comparator.comparing(
                    (Candidate one) -> one.piece().occurredOn())
            .reversed()
            .thenComparing(Candidate::evidence);

    private static final Comparator<Candidate> BY_WORTH =
            Comparator.comparing((Candidate one) -> one.piece().counts()).reversed();

    private static final Comparator<Candidate> WITH_NUMBER =
            Comparator.comparing((Candidate one) -> !one.piece().quantified());

    /** What the policy values most, then with a number, then the newest. */
    static final Comparator<Candidate> STRONGEST =
            BY_WORTH.thenComparing(WITH_NUMBER).thenComparing(NEWEST);

    /** With a number first, since accomplishments are to say what came of them. */
    static final Comparator<Candidate> MEASURED =
            WITH_NUMBER.thenComparing(BY_WORTH).thenComparing(NEWEST);

    UUID evidence() {
        return piece.evidenceId();
    }
}
