package org.nextlevel.evidence.evidence.attesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.AttestationLedger;
import org.nextlevel.evidence.attestation.AttesterStanding;
import org.nextlevel.evidence.attestation.request.AttestationRequest;
import org.nextlevel.evidence.attestation.request.AttestationRequestState;
import org.nextlevel.evidence.attestation.request.AttestationRequests;
import org.nextlevel.evidence.attestation.request.TellAttestationRequest;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.colleague.RelationAtWork;
import org.nextlevel.evidence.directory.colleague.WorkRelation;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.Type;
import org.nextlevel.evidence.evidence.piece.TellEvidence;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;

/** Attests evidence that the caller sees. */
@ApplicationScoped
class AttestEvidence {
    private final AttestationLedger ledger;
    private final AttestationRequests requests;
    private final ReadEvidence read;
    private final TellEvidence tell;
    private final TellAttestationRequest tellRequest;
    private final KnownFrameworks frameworks;
    private final ReportingLine line;
    private final RelationAtWork atWork;
    private final CurrentEmployee signed;
    private final Audit audit;
    private final Clock clock;

    AttestEvidence(
            AttestationLedger ledger,
            AttestationRequests requests,
            ReadEvidence read,
            TellEvidence tell,
            TellAttestationRequest tellRequest,
            KnownFrameworks frameworks,
            ReportingLine line,
            RelationAtWork atWork,
            CurrentEmployee signed,
            Audit audit,
            Clock clock) {
        this.ledger = ledger;
        this.requests = requests;
        this.read = read;
        this.tell = tell;
        this.tellRequest = tellRequest;
        this.frameworks = frameworks;
        this.line = line;
        this.atWork = atWork;
        this.signed = signed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a statement. It replaces the former one, which is kept; the same one changes nothing. It answers the request
     * to attest the piece.
     *
     * @throws Conflict {@code evidence-revised} when it tells something else than the caller read
     * @throws Forbidden when the caller is neither the owner, nor above, nor asked; or calls it a major win and is not above
     * @throws Invalid when it calls a win what it does not confirm
     */
    @Transactional
    EvidenceView attest(Employee owner, UUID id, AttestRequest request) {
        request.check();
        ledger.holdStill();
        Evidence evidence = read.requireHeld(owner, id);
        if (!read.attests(owner, evidence)) {
            throw new Forbidden("Only the owner, managers above, and people whom the owner asks attest evidence.");
        }
        if (request.marksWin() && sideOf(signed.self().id(), owner.id()) != AttesterStanding.ABOVE) {
            throw new Forbidden("Only managers above mark evidence as a major win: confirm it without majorWin.");
        }
        requireRead(evidence, request.revision());
        requireKnown(evidence, request.level());
        say(
                evidence,
                new Statement(
                        request.outcome(),
                        request.level(),
                        request.relation(),
                        request.statement(),
                        request.marksWin(),
                        evidence.revision(),
                        clock.instant()));
        return read.view(owner, evidence);
    }

    /** Enters what the caller says of a piece that is held, unless it is what they say already; it answers a request. */
    void say(Evidence evidence, Statement statement) {
        UUID attester = signed.self().id();
        requests.findOpen(evidence.id(), attester).ifPresent(open -> answer(open, statement.attestedAt()));
        AttesterStanding side = sideOf(attester, evidence.employeeId());
        // Who is no manager above any more says the same again, but not that.
        Statement said = side == AttesterStanding.ABOVE ? statement : statement.withoutWin();
        if (!ledger.isStated(evidence.id(), attester, side, said)) {
            enter(evidence, attester, side, said);
        }
    }

    private void answer(AttestationRequest open, Instant now) {
        open.close(AttestationRequestState.ANSWERED, now);
        tellRequest.tell(open);
    }

    /** @throws Conflict {@code evidence-revised} when it tells something else than the attester read */
    static void requireRead(Evidence evidence, @Nullable Integer revision) {
        if (revision != null && revision != evidence.revision()) {
            throw new Conflict(
                    "evidence-revised",
                    "Evidence %s is at revision %d, and you read %d: read it again, then say what you say of it.",
                    evidence.id(),
                    evidence.revision(),
                    revision);
        }
    }

    private void enter(Evidence evidence, UUID attester, AttesterStanding side, Statement statement) {
        UUID owner = evidence.employeeId();
        EvidenceContent content = evidence.content();
        WorkRelation relation = atWork.of(attester, owner, content.startedOn(), content.occurredOn());
        Set<UUID> others = ledger.enter(evidence.id(), owner, attester, side, relation, statement);
        evidence.attested(statement.attestedAt());
        if (side != AttesterStanding.OWNER) {
            audit.record("evidence-attested", evidence.employeeId(), evidence.id());
        }
        tell.tell(evidence, Type.EVIDENCE_ATTESTED);
        tell.marked(others, statement.attestedAt());
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
                .orElseThrow(() -> new Invalid("#/level", "framework '%s' is not published", framework))
                .faultOfLevel(level)
                .ifPresent(fault -> {
                    throw new Invalid("#/level", fault);
                });
    }
}
