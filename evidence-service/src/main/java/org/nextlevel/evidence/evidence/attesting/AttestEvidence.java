package org.nextlevel.evidence.evidence.attesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.AttestationLedger;
import org.nextlevel.evidence.attestation.AttesterStanding;
import org.nextlevel.evidence.attestation.request.AttestationRequestState;
import org.nextlevel.evidence.attestation.request.AttestationRequests;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.TellEvidence;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;

/** Takes the caller's word on evidence that they see. */
@ApplicationScoped
class AttestEvidence {
    private final AttestationLedger words;
    private final AttestationRequests requests;
    private final ReadEvidence read;
    private final TellEvidence tell;
    private final KnownFrameworks frameworks;
    private final ReportingLine line;
    private final CurrentEmployee signed;
    private final Audit audit;
    private final Clock clock;

    AttestEvidence(
            AttestationLedger words,
            AttestationRequests requests,
            ReadEvidence read,
            TellEvidence tell,
            KnownFrameworks frameworks,
            ReportingLine line,
            CurrentEmployee signed,
            Audit audit,
            Clock clock) {
        this.words = words;
        this.requests = requests;
        this.read = read;
        this.tell = tell;
        this.frameworks = frameworks;
        this.line = line;
        this.signed = signed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Another word replaces the former, which is kept; the same one changes nothing. It answers the request for it.
     *
     * @throws Forbidden when the caller is neither the owner, nor above, nor asked
     */
    @Transactional
    EvidenceView attest(Employee owner, UUID id, AttestRequest request) {
        words.holdStill();
        Evidence evidence = read.requireHeld(owner, id);
        if (!read.attests(owner, evidence)) {
            throw new Forbidden("Only the owner, managers above, and people whom the owner asks attest evidence.");
        }
        requireKnown(evidence, request.level());
        UUID attester = signed.self().id();
        Instant now = clock.instant();
        requests.findOpen(id, attester).ifPresent(open -> open.close(AttestationRequestState.ANSWERED, now));
        AttesterStanding side = sideOf(attester, owner.id());
        Statement word = new Statement(
                request.outcome(), request.level(), request.relation(), request.statement(), evidence.revision(), now);
        if (!words.isSaid(id, attester, side, word)) {
            say(evidence, attester, side, word);
        }
        return read.view(owner, evidence);
    }

    private void say(Evidence evidence, UUID attester, AttesterStanding side, Statement word) {
        Set<UUID> others = words.say(evidence.id(), evidence.employeeId(), attester, side, word);
        evidence.heard(word.attestedAt());
        if (side != AttesterStanding.OWNER) {
            audit.record("evidence-attested", evidence.employeeId(), evidence.id());
        }
        tell.attested(evidence);
        tell.attested(others, word.attestedAt());
    }

    private AttesterStanding sideOf(UUID attester, UUID owner) {
        if (attester.equals(owner)) {
            return AttesterStanding.OWNER;
        }
        if (line.isAbove(attester, owner)) {
            return AttesterStanding.ABOVE;
        }
        return line.isAbove(owner, attester) ? AttesterStanding.BELOW : AttesterStanding.BESIDE;
    }

    private void requireKnown(Evidence evidence, String level) {
        if (level == null) {
            return;
        }
        // The claims of one piece are of one framework: that of the position which the owner had.
        String framework = evidence.content().claims().stream()
                .findFirst()
                .orElseThrow(() -> new Invalid("#/level", "the evidence claims nothing yet, so that no level is known"))
                .framework();
        frameworks
                .findByKey(framework)
                .orElseThrow(() -> new Invalid("#/level", "framework '%s' is not published".formatted(framework)))
                .faultOfLevel(level)
                .ifPresent(fault -> {
                    throw new Invalid("#/level", fault);
                });
    }
}
