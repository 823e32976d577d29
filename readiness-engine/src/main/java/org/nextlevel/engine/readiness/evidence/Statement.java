package org.nextlevel.engine.readiness.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a piece of evidence, and when.
 *
 * @param level the level at which they say so; null as claimed
 * @param relation what the attester was to the owner when the work was done, by the directory: MANAGER, ABOVE (a manager
 *     further up), PEER (somebody who worked with them), REPORT or OTHER; null when not told
 * @param claimedRelation what the attester says of themselves; it is shown and never weighed; null when they did not say
 * @param covers the claims of the evidence as it is now that were so when they spoke, or are less than they were; empty when
 *     they spoke of another wording altogether, null for all claims, which is what was told before words were bound to what
 *     was read
 * @param majorWin whether a manager above who confirms it calls it a major win
 */
public record Statement(
        UUID attester,
        StatementOutcome outcome,
        Instant at,
        String level,
        String relation,
        Set<AttestationMark> marks,
        @Nullable String claimedRelation,
        @Nullable Set<EvidenceClaim> covers,
        boolean majorWin) {
    // Of two at the same instant the less favourable is the later, so that the order of the list does not matter.
    static final Comparator<Statement> BY_TIME =
            Comparator.comparing(Statement::at).thenComparing(Statement::outcome);

    static final Comparator<Statement> IN_ORDER = BY_TIME.thenComparing(Statement::attester);

    /** One of all claims, by somebody who says nothing of themselves. */
    public Statement(
            UUID attester,
            StatementOutcome outcome,
            Instant at,
            String level,
            String relation,
            Set<AttestationMark> marks) {
        this(attester, outcome, at, level, relation, marks, null, null, false);
    }

    /** One that calls nothing a major win. */
    public Statement(
            UUID attester,
            StatementOutcome outcome,
            Instant at,
            String level,
            String relation,
            Set<AttestationMark> marks,
            @Nullable String claimedRelation,
            @Nullable Set<EvidenceClaim> covers) {
        this(attester, outcome, at, level, relation, marks, claimedRelation, covers, false);
    }

    /** Whether it was said of a claim as that is now. */
    public boolean covers(EvidenceClaim claim) {
        return covers == null || covers.contains(claim);
    }

    /** Whether what they spoke of reads otherwise now, so that nothing of it is left. */
    public boolean isOfEarlierWording() {
        return covers != null && covers.isEmpty();
    }

    /**
     * Whether it counts for what a piece shows by some of its claims, given that somebody else stands by it. Who disagrees does
     * so until they say otherwise, whatever was edited since; a confirmation stands for the claims that were read alone.
     */
    boolean countsFor(List<EvidenceClaim> claims) {
        return outcome == StatementOutcome.DISAGREED
                || !marks.contains(AttestationMark.RING) && claims.stream().anyMatch(this::covers);
    }

    /** Whether they say so at a level that is not enough for what is shown at some levels: there it is a no (M1.4). */
    boolean isBelow(Set<String> shownAt) {
        return outcome != StatementOutcome.DISAGREED && level != null && !shownAt.contains(level);
    }

    boolean confirms() {
        return outcome == StatementOutcome.CONFIRMED && !marks.contains(AttestationMark.RING);
    }
}
