package org.nextlevel.evidence.attestation.attesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.attestation.FormerAttestations;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Signed;
import org.nextlevel.evidence.evidence.EvidencePieces;
import org.nextlevel.evidence.evidence.ReadEvidence;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** All that was ever said of evidence, for its owner; for everybody else what they said themselves. */
@ApplicationScoped
class ReadWords {
    // PostgreSQL orders ids by their bytes, as their text is ordered, and not as Java orders them.
    private static final Comparator<WordView> NEWEST_FIRST = Comparator.comparing(WordView::attestedAt)
            .thenComparing(word -> word.id().toString())
            .reversed();

    private final Attestations attestations;
    private final FormerAttestations former;
    private final EvidencePieces pieces;
    private final ReadEvidence read;
    private final Signed signed;

    ReadWords(
            Attestations attestations,
            FormerAttestations former,
            EvidencePieces pieces,
            ReadEvidence read,
            Signed signed) {
        this.attestations = attestations;
        this.former = former;
        this.pieces = pieces;
        this.read = read;
        this.signed = signed;
    }

    /** Who said nothing needs to see the evidence; one's own words can be read in any case. */
    @Transactional
    Page<WordView> said(Employee owner, UUID id, PageRequest page) {
        if (signed.is(owner)) {
            pieces.requireOwn(owner, id);
            return page(words(id, null, page), page);
        }
        List<WordView> own = signed.find()
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

    private List<WordView> words(UUID evidence, UUID attester, PageRequest page) {
        return Stream.concat(
                        attestations.page(evidence, attester, page).stream().map(WordView::of),
                        former.page(evidence, attester, page).stream().map(WordView::of))
                .sorted(NEWEST_FIRST)
                .limit(page.rows())
                .toList();
    }

    private static Page<WordView> page(List<WordView> words, PageRequest page) {
        return Page.of(words, page, word -> Cursor.at(word.attestedAt(), word.id()), word -> word);
    }
}
