package org.nextlevel.evidence.evidence.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.attestation.request.AttestationRequests;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.evidence.guidance.GuideOwner;
import org.nextlevel.evidence.evidence.guidance.SuggestionsView;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** Evidence for its owner, and what is shared of it for those it is shared with; their reading is recorded. */
@ApplicationScoped
public class ReadEvidence {
    private static final String REFUSAL =
            "Only the owner, and those whom the owner shares it with, see evidence: managers above, or people by name.";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Evidences pieces;
    private final Attestations attestations;
    private final AttestationRequests requests;
    private final Colleagues colleagues;
    private final CurrentEmployee signed;
    private final GuideOwner guide;
    private final ShowEvidence show;
    private final Audit audit;

    ReadEvidence(
            Evidences pieces,
            Attestations attestations,
            AttestationRequests requests,
            Colleagues colleagues,
            CurrentEmployee signed,
            GuideOwner guide,
            ShowEvidence show,
            Audit audit) {
        this.pieces = pieces;
        this.attestations = attestations;
        this.requests = requests;
        this.colleagues = colleagues;
        this.signed = signed;
        this.guide = guide;
        this.show = show;
        this.audit = audit;
    }

    /** The caller's place in the reporting line of an owner. */
    public ReportingRelation relation(Employee owner) {
        return colleagues.relationTo(owner);
    }

    /** Id of the caller; an id of nobody for who is not in the directory. */
    public UUID viewer() {
        return signed.find().map(Employee::id).orElse(NOBODY);
    }

    /**
     * Pieces that are known to be for the caller, in no order; as many queries for many as for one. Their reading is recorded.
     *
     * @throws Forbidden when there is none for who is neither the owner nor above
     */
    @Transactional
    public List<EvidenceView> all(Employee owner, ReportingRelation relation, List<UUID> ids) {
        recordReading(owner, relation, null, ids.isEmpty());
        List<Evidence> rows = ids.isEmpty() ? List.of() : pieces.list("id in ?1", ids);
        return views(owner, rows, attestations.of(ids), relation);
    }

    /** One piece, for its owner with hints; the reading of others is recorded. */
    @Transactional
    public EvidenceView one(Employee owner, UUID id) {
        ReportingRelation relation = colleagues.relationTo(owner);
        Evidence evidence = require(owner, id, relation);
        recordReading(owner, relation, id, false);
        return relation == ReportingRelation.SELF
                ? show.withHints(owner, evidence, attestations.of(id))
                : view(owner, evidence, relation);
    }

    /**
     * What it seems to say, computed anew.
     *
     * @throws Forbidden when the caller is not the owner: a guess is nobody else's business
     */
    @Transactional
    public SuggestionsView suggestions(Employee owner, UUID id) {
        if (!signed.is(owner)) {
            throw new Forbidden("Suggestions are for the owner of the evidence alone.");
        }
        Evidence evidence = pieces.requireOwn(owner, id);
        return guide.suggestions(owner, evidence.content(), evidence.dismissed());
    }

    /**
     * A piece that the caller sees.
     *
     * @throws Forbidden when the caller is not above the owner, and the piece, if there is one, does not name them
     * @throws NotFound when there is none, or none that a manager is shown
     */
    public Evidence require(Employee owner, UUID id) {
        return require(owner, id, colleagues.relationTo(owner));
    }

    /**
     * The same, which nobody else changes until the transaction ends.
     *
     * @throws Conflict {@code evidence-deleted} for its owner, who would have to restore it first
     */
    public Evidence requireHeld(Employee owner, UUID id) {
        pieces.hold(require(owner, id));
        // Once more: what was waited for can have been its being taken back.
        Evidence evidence = require(owner, id);
        evidence.requireThere();
        return evidence;
    }

    /** Whether the caller may attest a piece that they see: its owner, a manager above, and who is asked may. */
    public boolean attests(Employee owner, Evidence evidence) {
        ReportingRelation relation = colleagues.relationTo(owner);
        return relation != ReportingRelation.OTHER
                || asked(relation, List.of(evidence.id())).contains(evidence.id());
    }

    /** A piece as the caller sees it. */
    public EvidenceView view(Employee owner, Evidence evidence) {
        return view(owner, evidence, colleagues.relationTo(owner));
    }

    private Evidence require(Employee owner, UUID id, ReportingRelation relation) {
        return pieces.find(owner, id)
                .filter(evidence -> evidence.isFor(relation) || evidence.names(viewer()))
                .orElseThrow(() ->
                        relation == ReportingRelation.OTHER ? new Forbidden(REFUSAL) : new NotFound("evidence", id));
    }

    /**
     * Records that somebody else read.
     *
     * @param id of the piece; null for all that they see
     * @param nothing whether there was nothing for them
     * @throws Forbidden when there was nothing for who is neither the owner nor above
     */
    public void recordReading(Employee owner, ReportingRelation relation, UUID id, boolean nothing) {
        if (relation == ReportingRelation.OTHER && nothing) {
            throw new Forbidden(REFUSAL);
        }
        if (relation != ReportingRelation.SELF) {
            audit.recordAs(relation.role(), "evidence-read", owner.id(), id);
        }
    }

    /** Which of these pieces the caller is asked to attest; nobody above needs to be asked. */
    private Set<UUID> asked(ReportingRelation relation, List<UUID> ids) {
        return relation == ReportingRelation.OTHER ? requests.askedOf(viewer(), ids) : Set.of();
    }

    private EvidenceView view(Employee owner, Evidence evidence, ReportingRelation relation) {
        return views(owner, List.of(evidence), Map.of(evidence.id(), attestations.of(evidence.id())), relation)
                .getFirst();
    }

    private List<EvidenceView> views(
            Employee owner, List<Evidence> rows, Map<UUID, List<Attestation>> said, ReportingRelation relation) {
        if (relation == ReportingRelation.SELF) {
            return show.toOwner(owner, rows, said);
        }
        List<UUID> ids = rows.stream().map(Evidence::id).toList();
        return show.toReader(owner, rows, said, viewer(), relation.isAbove() ? ids : asked(relation, ids));
    }
}
