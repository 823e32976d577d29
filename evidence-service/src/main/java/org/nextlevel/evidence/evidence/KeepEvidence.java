package org.nextlevel.evidence.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.evidence.employee.Employee;
import org.nextlevel.evidence.evidence.EvidenceEvent.ClaimsStated;
import org.nextlevel.evidence.evidence.EvidenceEvent.EvidenceAttested;
import org.nextlevel.evidence.evidence.EvidenceEvent.EvidenceLogged;
import org.nextlevel.evidence.evidence.EvidenceEvent.EvidenceShared;
import org.nextlevel.evidence.evidence.EvidenceEvent.EvidenceWithdrawn;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;

/** Everything that changes a piece of evidence: each change and its event are one transaction. */
@ApplicationScoped
class KeepEvidence {
    private final EvidencePieces pieces;
    private final Attestations attestations;
    private final Claims claims;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    KeepEvidence(
            EvidencePieces pieces, Attestations attestations, Claims claims, Outbox outbox, Audit audit, Clock clock) {
        this.pieces = pieces;
        this.attestations = attestations;
        this.claims = claims;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    EvidenceView log(Employee owner, LogEvidence request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate occurredOn = request.occurredOn() == null ? today : request.occurredOn();
        // A day of grace: where the owner lives, tomorrow may have begun.
        if (occurredOn.isAfter(today.plusDays(1))) {
            throw new Invalid("#/occurredOn", "is in the future");
        }
        List<Claim> checked = claims.checked(owner, request.claims());
        Evidence evidence = new Evidence(owner.id(), request.summary().strip(), occurredOn, clock.instant(), checked);
        pieces.persist(evidence);
        return told(evidence, EvidenceLogged::new);
    }

    /** Stating the same again changes nothing. */
    @Transactional
    EvidenceView claim(Employee owner, UUID id, String ifMatch, StateClaims request) {
        Evidence evidence = pieces.require(owner, id, true);
        ETag.requireMatch(ifMatch, evidence.version());
        List<Claim> stated = claims.checked(owner, request.claims());
        if (stated.equals(evidence.claims())) {
            return EvidenceView.of(evidence, attestations.of(evidence));
        }
        evidence.claim(stated);
        return told(evidence, ClaimsStated::new);
    }

    /** Showing it to those who see it already changes nothing. */
    @Transactional
    EvidenceView show(Employee owner, UUID id, String ifMatch, Visibility visibility) {
        Evidence evidence = pieces.require(owner, id, true);
        ETag.requireMatch(ifMatch, evidence.version());
        if (evidence.visibility() == visibility) {
            return EvidenceView.of(evidence, attestations.of(evidence));
        }
        evidence.show(visibility);
        return told(evidence, evidence.isShared() ? EvidenceShared::new : EvidenceWithdrawn::new);
    }

    /** Saying a word again replaces the former. */
    @Transactional
    EvidenceView attest(Employee owner, UUID id, Employee attester, Attest request) {
        Evidence evidence = pieces.require(owner, id, false);
        Attestation attestation = attestations
                .find(evidence, attester.id())
                .orElseGet(() -> new Attestation(evidence.id(), attester.id()));
        attestation.say(request.outcome(), request.statement(), clock.instant());
        attestations.persist(attestation);
        // The word is part of what the events tell: the evidence counts a version for it.
        pieces.getEntityManager().lock(evidence, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        audit.record("evidence-attested", owner.id(), id);
        return told(evidence, EvidenceAttested::new);
    }

    private EvidenceView told(Evidence evidence, Function<EvidenceState, EvidenceEvent> event) {
        pieces.flush();
        List<Attestation> words = attestations.of(evidence);
        outbox.append(event.apply(EvidenceState.of(evidence, words)));
        return EvidenceView.of(evidence, words);
    }
}
