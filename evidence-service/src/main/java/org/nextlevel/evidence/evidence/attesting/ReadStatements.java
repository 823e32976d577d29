package org.nextlevel.evidence.evidence.attesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.attestation.FormerAttestations;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** All that was ever said of evidence, for its owner; for everybody else what they said themselves. */
@ApplicationScoped
class ReadStatements {
    private static final Keyset<StatementView> NEWEST_FIRST = Keyset.descending(
                    "attestedAt", Instant.class, StatementView::attestedAt)
            .thenDescending("id", UUID.class, StatementView::id);

    private final Attestations attestations;
    private final FormerAttestations former;
    private final Evidences pieces;
    private final ReadEvidence read;
    private final CurrentEmployee signed;

    ReadStatements(
            Attestations attestations,
            FormerAttestations former,
            Evidences pieces,
            ReadEvidence read,
            CurrentEmployee signed) {
        this.attestations = attestations;
        this.former = former;
        this.pieces = pieces;
        this.read = read;
        this.signed = signed;
    }

    /** Who said nothing needs to see the evidence; one's own statements can be read in any case. */
    @Transactional
    Page<StatementView> said(Employee owner, UUID id, PageRequest page) {
        if (signed.is(owner)) {
            pieces.requireOwn(owner, id);
            return statements(id, null, page);
        }
        Page<StatementView> own = signed.find()
                .filter(_ -> pieces.find(owner, id).isPresent())
                .map(self -> statements(id, self.id(), page))
                .orElse(new Page<>(List.of(), null));
        if (own.items().isEmpty()) {
            read.require(owner, id);
        }
        return own;
    }

    /** What somebody says of anybody's evidence, as it stands. */
    @Transactional
    Page<OwnAttestationView> by(Employee attester, PageRequest page) {
        return attestations.page(attester.id(), page).map(OwnAttestationView::of);
    }

    private Page<StatementView> statements(UUID evidence, UUID attester, PageRequest page) {
        // One more of each than the page holds, so that what is left of both shows whether more follows.
        PageRequest each = new PageRequest(page.limit() + 1, page.cursor());
        return NEWEST_FIRST.page(
                Stream.concat(
                                attestations.page(evidence, attester, each).items().stream()
                                        .map(StatementView::of),
                                former.page(evidence, attester, each).items().stream()
                                        .map(StatementView::of))
                        .toList(),
                page);
    }
}
