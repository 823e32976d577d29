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
 * @param relation the attester's relation to the work; null when it is not known
 * @param marks null, as in older events, for none
 */
record Attestation(
        UUID attesterId,
        StatementOutcome outcome,
        Instant attestedAt,
        String level,
        String relation,
        Set<AttestationMark> marks) {
    /** What was said, as the rules of readiness read it. */
    static List<Statement> facts(List<Attestation> said) {
        return said.stream()
                .map(one -> new Statement(
                        one.attesterId(),
                        one.outcome(),
                        one.attestedAt(),
                        one.level(),
                        one.relation(),
                        one.marks() == null ? Set.of() : one.marks()))
                .toList();
    }
}
