package org.nextlevel.evidence.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.employee.Employee;
import org.nextlevel.evidence.employee.ReportingLine;
import org.nextlevel.evidence.employee.Signed;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** Evidence for its owner, and what is shared of it for the managers above; their reading is recorded. */
@ApplicationScoped
class ReadEvidence {
    private final EvidencePieces pieces;
    private final Attestations attestations;
    private final ReportingLine line;
    private final Signed signed;
    private final Audit audit;

    ReadEvidence(EvidencePieces pieces, Attestations attestations, ReportingLine line, Signed signed, Audit audit) {
        this.pieces = pieces;
        this.attestations = attestations;
        this.line = line;
        this.signed = signed;
        this.audit = audit;
    }

    /** Three queries, however long the page. */
    @Transactional
    Page<EvidenceView> page(Employee owner, PageRequest page) {
        boolean own = isOwn(owner);
        List<Evidence> rows = pieces.page(owner, own, page);
        Map<UUID, List<Attestation>> words = attestations.of(rows);
        if (!own) {
            audit.record("evidence-read", owner.id(), null);
        }
        return Page.of(
                rows,
                page,
                evidence -> Cursor.at(evidence.occurredOn(), evidence.id()),
                evidence -> EvidenceView.of(evidence, words.getOrDefault(evidence.id(), List.of())));
    }

    @Transactional
    EvidenceView one(Employee owner, UUID id) {
        boolean own = isOwn(owner);
        Evidence evidence = pieces.require(owner, id, own);
        if (!own) {
            audit.record("evidence-read", owner.id(), id);
        }
        return EvidenceView.of(evidence, attestations.of(evidence));
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
        return SuggestionsView.of(pieces.require(owner, id, true));
    }

    /**
     * Whether the caller owns the evidence.
     *
     * @throws Forbidden when the caller is neither the owner nor above
     */
    private boolean isOwn(Employee owner) {
        if (signed.is(owner)) {
            return true;
        }
        requireAbove(owner);
        return false;
    }

    /**
     * The caller, who is above the owner.
     *
     * @throws Forbidden otherwise
     */
    Employee requireAbove(Employee owner) {
        return signed.find()
                .filter(self -> line.isAbove(self.id(), owner.id()))
                .orElseThrow(() -> new Forbidden("Only the owner and the managers above see evidence that is shared."));
    }
}
