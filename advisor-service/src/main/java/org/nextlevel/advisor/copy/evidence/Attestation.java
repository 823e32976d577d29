package org.nextlevel.advisor.copy.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;

/**
 * What somebody says about a piece of evidence.
 *
 * @param level the level at which they say so; null as claimed
 * @param relation to the work, as the attester says; null when they did not
 * @param relationAtWork what the attester was to the owner when the work was done, by the directory; null, as in older events,
 *     when it is not known
 * @param marks null, as in older events, for none
 * @param majorWin whether a manager above who confirms it calls it a major win; null for no
 * @param covers the present claims that the word is of, empty for one of an earlier wording; null, as in older events, for all
 */
record Attestation(
        UUID attesterId,
        StatementOutcome outcome,
        Instant attestedAt,
        String level,
        String relation,
        String relationAtWork,
        Set<AttestationMark> marks,
        Boolean majorWin,
        List<Claim> covers) {
    /** What was said, as the rules of readiness read it in terms of one framework. */
    static List<Statement> facts(String framework, List<Attestation> said) {
        return said.stream()
                .map(one -> new Statement(
                        one.attesterId(),
                        one.outcome(),
                        one.attestedAt(),
                        one.level(),
                        one.relationAtWork(),
                        one.marks() == null ? Set.of() : one.marks(),
                        one.relation(),
                        one.covers() == null ? null : Set.copyOf(Claim.within(framework, one.covers())),
                        Boolean.TRUE.equals(one.majorWin())))
                .toList();
    }
}
