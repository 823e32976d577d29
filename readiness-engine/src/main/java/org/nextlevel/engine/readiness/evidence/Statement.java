package org.nextlevel.engine.readiness.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody says about a piece of evidence, and when.
 *
 * @param level the level at which they say so; null as claimed
 * @param relation the attester's relation to the work; null when not told
 */
public record Statement(
        UUID attester,
        StatementOutcome outcome,
        Instant at,
        String level,
        String relation,
        Set<AttestationMark> marks) {
    // Of two at the same instant the less favourable is the later, so that the order of the list does not matter.
    static final Comparator<Statement> BY_TIME =
            Comparator.comparing(Statement::at).thenComparing(Statement::outcome);

    static final Comparator<Statement> IN_ORDER = BY_TIME.thenComparing(Statement::attester);

    /** Whether it counts for what is shown at some levels, given that somebody else stands by it. */
    boolean countsAt(Set<String> shownAt) {
        return outcome == StatementOutcome.DISAGREED
                || !marks.contains(AttestationMark.RING) && (level == null || shownAt.contains(level));
    }

    boolean confirms() {
        return outcome == StatementOutcome.CONFIRMED && !marks.contains(AttestationMark.RING);
    }
}
