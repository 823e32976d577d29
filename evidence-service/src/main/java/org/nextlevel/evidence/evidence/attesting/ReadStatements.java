package org.nextlevel.evidence.evidence.attesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.attestation.FormerAttestations;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** All that was ever said of evidence, for its owner; for everybody else what they said themselves. */
@ApplicationScoped
class ReadStatements {
    // PostgreSQL orders ids by their bytes, as their text is ordered, and not as Java orders them.
    private static final Comparator<StatementView> NEWEST_FIRST = Comparator.comparing(StatementView::attestedAt)
            .thenComparing(word -> word.id().toString())
            .reversed();

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

    /** Who said nothing needs to see the evidence; one's own words can be read in any case. */
    @Transactional
    Page<StatementView> said(Employee owner, UUID id, PageRequest page) {
        if (signed.is(owner)) {
            pieces.requireOwn(owner, id);
            return page(words(id, null, page), page);
        }
        List<StatementView> own = signed.find()
                .filter(_ -> pieces.find(owner, id).isPresent())
                .map(self -> words(id, self.id(), page))
                .orElse(List.of());
        if (own.isEmpty()) {
            read.require(owner, id);
        }
        return page(own, page);
    }

    /** What somebody says of anybody's evidence, as it stands. */
    @Transactional
    Page<OwnAttestationView> by(Employee attester, PageRequest page) {
        return Page.of(
                attestations.page(attester.id(), page),
                page,
                word -> Cursor.at(word.word().attestedAt(), word.id()),
                OwnAttestationView::of);
    }

    private List<StatementView> words(UUID evidence, UUID attester, PageRequest page) {
        return Stream.concat(
                        attestations.page(evidence, attester, page).stream().map(StatementView::of),
                        former.page(evidence, attester, page).stream().map(StatementView::of))
                .sorted(NEWEST_FIRST)
                .limit(page.rows())
                .toList();
    }

    private static Page<StatementView> page(List<StatementView> words, PageRequest page) {
        return Page.of(words, page, word -> Cursor.at(word.attestedAt(), word.id()), word -> word);
    }
}
