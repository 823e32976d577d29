package org.nextlevel.evidence.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.employee.Colleagues;
import org.nextlevel.evidence.employee.Employee;
import org.nextlevel.evidence.employee.Signed;
import org.nextlevel.evidence.employee.Standing;
import org.nextlevel.evidence.revision.Revision;
import org.nextlevel.evidence.revision.Revisions;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** Evidence for its owner, and what is shared of it for those it is shared with; their reading is recorded. */
@ApplicationScoped
public class ReadEvidence {
    private static final String REFUSAL =
            "Only the owner, and those whom the owner shares it with, see evidence: managers above, or people by name.";
    private static final UUID NOBODY = new UUID(0, 0);

    private final EvidencePieces pieces;
    private final Revisions revisions;
    private final Words words;
    private final Colleagues colleagues;
    private final Signed signed;
    private final Audit audit;

    ReadEvidence(
            EvidencePieces pieces,
            Revisions revisions,
            Words words,
            Colleagues colleagues,
            Signed signed,
            Audit audit) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.words = words;
        this.colleagues = colleagues;
        this.signed = signed;
        this.audit = audit;
    }

    /** As many queries for a long page as for a short one. */
    @Transactional
    Page<EvidenceView> page(Employee owner, PageRequest page) {
        Standing standing = colleagues.standingTo(owner);
        List<Evidence> rows = pieces.page(owner, standing, viewer(), page);
        if (standing == Standing.OTHER && rows.isEmpty()) {
            throw new Forbidden(REFUSAL);
        }
        recordReading(owner, standing, null);
        Map<UUID, List<Word>> said = words.of(rows);
        return Page.of(
                rows,
                page,
                evidence -> Cursor.at(evidence.content().occurredOn(), evidence.id()),
                evidence -> view(evidence, standing, said.getOrDefault(evidence.id(), List.of())));
    }

    @Transactional
    EvidenceView one(Employee owner, UUID id) {
        Standing standing = colleagues.standingTo(owner);
        Evidence evidence = require(owner, id, standing);
        recordReading(owner, standing, id);
        return view(evidence, standing, words.of(evidence));
    }

    /** The present one first; others see them from the one on that was shared. */
    @Transactional
    Page<RevisionView> revisions(Employee owner, UUID id, PageRequest page) {
        Standing standing = colleagues.standingTo(owner);
        Evidence evidence = require(owner, id, standing);
        recordReading(owner, standing, id);
        int below = page.after().map(cursor -> cursor.number(0)).orElse(evidence.revision() + 1);
        int downTo = standing == Standing.SELF ? 1 : evidence.sharedRevision();
        List<Revision> rows = new ArrayList<>();
        if (below > evidence.revision()) {
            rows.add(new Revision(id, evidence.revision(), evidence.content(), evidence.revisedAt()));
        }
        rows.addAll(revisions.page(id, below, downTo, page.rows() - rows.size()));
        return Page.of(rows, page, revision -> Cursor.at(revision.number()), RevisionView::of);
    }

    /**
     * What the summary seems to say, computed anew.
     *
     * @throws Forbidden when the caller is not the owner: a guess is nobody else's business
     */
    @Transactional
    SuggestionsView suggestions(Employee owner, UUID id) {
        if (!signed.is(owner)) {
            throw new Forbidden("Suggestions are for the owner of the evidence alone.");
        }
        return SuggestionsView.of(pieces.requireOwn(owner, id));
    }

    /**
     * A piece that the caller sees.
     *
     * @throws Forbidden when the caller is not above the owner, and the piece, if there is one, does not name them
     * @throws NotFound when there is none, or none that a manager is shown
     */
    public Evidence require(Employee owner, UUID id) {
        return require(owner, id, colleagues.standingTo(owner));
    }

    /** The same, which nobody else changes until the transaction ends. */
    public Evidence requireHeld(Employee owner, UUID id) {
        Evidence evidence = require(owner, id);
        pieces.hold(evidence);
        return evidence;
    }

    /** As the caller sees it. */
    public EvidenceView view(Employee owner, Evidence evidence) {
        return view(evidence, colleagues.standingTo(owner), words.of(evidence));
    }

    private Evidence require(Employee owner, UUID id, Standing standing) {
        return pieces.find(owner, id)
                .filter(evidence -> evidence.isFor(standing) || evidence.names(viewer()))
                .orElseThrow(() -> standing == Standing.OTHER ? new Forbidden(REFUSAL) : new NotFound("evidence", id));
    }

    private UUID viewer() {
        return signed.find().map(Employee::id).orElse(NOBODY);
    }

    private void recordReading(Employee owner, Standing standing, UUID id) {
        if (standing != Standing.SELF) {
            audit.record("evidence-read", owner.id(), id);
        }
    }

    private static EvidenceView view(Evidence evidence, Standing standing, List<Word> said) {
        return standing == Standing.SELF
                ? EvidenceView.forOwner(evidence, said)
                : EvidenceView.forReader(evidence, said, standing.isAbove());
    }
}
