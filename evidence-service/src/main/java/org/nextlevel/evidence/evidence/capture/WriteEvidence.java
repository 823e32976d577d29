package org.nextlevel.evidence.evidence.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.claim.ClaimRequest;
import org.nextlevel.evidence.evidence.claim.Claims;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.grouping.GroupTexts;
import org.nextlevel.evidence.evidence.guidance.GuideOwner;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.Type;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.piece.TellEvidence;
import org.nextlevel.evidence.evidence.reading.ShowEvidence;
import org.nextlevel.evidence.evidence.reading.ShowEvidence.WrittenEvidence;
import org.nextlevel.evidence.evidence.revision.Revision;
import org.nextlevel.evidence.evidence.revision.Revisions;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Writes down what owners tell: each change and its event are one transaction, and what was told before is kept. */
@ApplicationScoped
public class WriteEvidence {
    private final Evidences pieces;
    private final Revisions revisions;
    private final CheckContent contents;
    private final Claims claims;
    private final Attestations attestations;
    private final GroupTexts group;
    private final GuideOwner guide;
    private final TellEvidence tell;
    private final ShowEvidence show;
    private final SentAlong sentAlong;
    private final Clock clock;

    WriteEvidence(
            Evidences pieces,
            Revisions revisions,
            CheckContent contents,
            Claims claims,
            Attestations attestations,
            GroupTexts group,
            GuideOwner guide,
            TellEvidence tell,
            ShowEvidence show,
            SentAlong sentAlong,
            Clock clock) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.contents = contents;
        this.claims = claims;
        this.attestations = attestations;
        this.group = group;
        this.guide = guide;
        this.tell = tell;
        this.show = show;
        this.sentAlong = sentAlong;
        this.clock = clock;
    }

    /** Writes down a new piece, private until it is shared. */
    @Transactional
    WrittenEvidence log(Employee owner, LogEvidenceRequest request) {
        EvidenceContent content = contents.of(owner, request, contents.today(), List.of());
        Evidence evidence = new Evidence(owner.id(), content, null, clock.instant());
        group.place(evidence, content);
        pieces.persist(evidence);
        return show.written(owner, evidence, tell.tell(evidence, Type.EVIDENCE_LOGGED));
    }

    /**
     * Writes down many pieces at once, private like any other, each logged a microsecond after the one before it: that is
     * the order in which lists show those of one day.
     *
     * @return in the same order
     * @throws Invalid with every field of every piece that cannot be so
     */
    @Transactional
    public List<Evidence> logAll(Employee owner, List<SourcedEvidence> sourced) {
        List<EvidenceContent> read = contents.ofAll(owner, sourced);
        List<Evidence> logged = new ArrayList<>();
        Instant now = clock.instant();
        for (int i = 0; i < read.size(); i++) {
            var piece = new Evidence(owner.id(), read.get(i), sourced.get(i).source(), now.plus(i, ChronoUnit.MICROS));
            group.place(piece, read.get(i));
            pieces.persist(piece);
            // One after another: the next may find that this one says the same.
            tell.tell(piece, Type.EVIDENCE_LOGGED);
            logged.add(piece);
        }
        return logged;
    }

    /** Replaces what a piece tells. Telling the same again changes nothing. */
    @Transactional
    WrittenEvidence revise(Employee owner, UUID id, String ifMatch, LogEvidenceRequest request) {
        Evidence evidence = pieces.requireForChange(owner, id, ifMatch);
        sentAlong.requireAs(() -> show.toOwner(owner, evidence, attestations.of(id)));
        EvidenceContent present = evidence.content();
        EvidenceContent revised = contents.of(owner, request, present.occurredOn(), present.claims());
        if (revised.equals(present)) {
            return show.written(owner, evidence, attestations.of(evidence.id()));
        }
        write(evidence, revised);
        return show.written(owner, evidence, tell.tell(evidence, Type.EVIDENCE_REVISED));
    }

    /** Replaces what a piece claims to show. Stating the same again changes nothing. */
    @Transactional
    WrittenEvidence claim(Employee owner, UUID id, String ifMatch, List<ClaimRequest> request) {
        Evidence evidence = pieces.requireForChange(owner, id, ifMatch);
        List<Claim> stated = claims.checked(owner, request);
        if (stated.equals(evidence.content().claims())) {
            return show.written(owner, evidence, attestations.of(evidence.id()));
        }
        write(evidence, evidence.content().claiming(stated));
        return show.written(owner, evidence, tell.tell(evidence, Type.CLAIMS_STATED));
    }

    /** Decides suggestions: what is accepted is told from now on, what is dismissed is not suggested again. */
    @Transactional
    WrittenEvidence decide(Employee owner, UUID id, String ifMatch, DecideSuggestionsRequest request) {
        Evidence evidence = pieces.requireForChange(owner, id, ifMatch);
        EvidenceContent present = evidence.content();
        EvidenceContent accepted = guide.accept(owner, present, evidence.dismissed(), request.accept());
        evidence.dismiss(request.dismiss(), clock.instant());
        if (accepted.equals(present)) {
            pieces.flush();
            return show.written(owner, evidence, attestations.of(evidence.id()));
        }
        write(evidence, accepted);
        return show.written(owner, evidence, tell.tell(evidence, Type.EVIDENCE_REVISED));
    }

    private void write(Evidence evidence, EvidenceContent revised) {
        EvidenceContent present = evidence.content();
        EvidenceContent shown = shown(evidence);
        group.place(evidence, revised);
        revisions.persist(new Revision(evidence.id(), evidence.revision(), present, evidence.revisedAt()));
        evidence.revise(revised, shown, clock.instant());
    }

    private EvidenceContent shown(Evidence evidence) {
        if (evidence.sharing().revision() == null) {
            return null;
        }
        return evidence.sharing().revision() == evidence.revision()
                ? evidence.content()
                : revisions
                        .require(evidence.id(), evidence.sharing().revision())
                        .content();
    }
}
