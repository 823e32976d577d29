package org.nextlevel.evidence.evidence.attesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationView;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.attestation.FormerAttestations;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.content.EvidenceNames;
import org.nextlevel.evidence.evidence.content.NameEvidence;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.reading.NamedEvidence;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.evidence.evidence.reading.ReferToEvidence;
import org.nextlevel.evidence.evidence.wording.Coverage;
import org.nextlevel.evidence.evidence.wording.WordCoverage;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** All that was ever said of evidence, for its owner; for everybody else what they said themselves. */
@ApplicationScoped
class ReadStatements {
    private static final Keyset<StatementOnce> NEWEST_FIRST = Keyset.descending(
                    "attestedAt", Instant.class, StatementOnce::attestedAt)
            .thenDescending("id", UUID.class, StatementOnce::id);

    private final Attestations attestations;
    private final FormerAttestations former;
    private final Evidences pieces;
    private final ReadEvidence read;
    private final NameEvidence names;
    private final ReferToEvidence refer;
    private final WordCoverage coverage;
    private final CurrentEmployee signed;

    ReadStatements(
            Attestations attestations,
            FormerAttestations former,
            Evidences pieces,
            ReadEvidence read,
            NameEvidence names,
            ReferToEvidence refer,
            WordCoverage coverage,
            CurrentEmployee signed) {
        this.attestations = attestations;
        this.former = former;
        this.pieces = pieces;
        this.read = read;
        this.names = names;
        this.refer = refer;
        this.coverage = coverage;
        this.signed = signed;
    }

    /** Who said nothing needs to see the evidence; one's own statements can be read in any case. */
    @Transactional
    Page<StatementView> said(Employee owner, UUID id, PageRequest page) {
        if (signed.is(owner)) {
            return show(pieces.requireOwn(owner, id), statements(id, null, page));
        }
        Optional<Evidence> evidence = pieces.find(owner, id);
        Page<StatementOnce> own = signed.find()
                .filter(_ -> evidence.isPresent())
                .map(self -> statements(id, self.id(), page))
                .orElse(new Page<>(List.of(), null));
        if (own.items().isEmpty()) {
            read.require(owner, id);
        }
        return evidence.map(piece -> show(piece, own)).orElse(new Page<>(List.of(), null));
    }

    /**
     * What somebody says of a piece, as it stands.
     *
     * @throws NotFound when they say nothing of it, or the caller is neither they nor the owner
     */
    @Transactional
    StatementView one(Employee owner, UUID id, Employee attester) {
        boolean isFor = signed.is(owner) || signed.is(attester);
        Attestation said = attestations
                .find(id, attester.id())
                .filter(one -> isFor && one.ownerId().equals(owner.id()))
                .orElseThrow(() -> new NotFound(
                        "attestation of the evidence by employee",
                        isFor ? attester.id() : read.require(owner, id).id()));
        return show(pieces.findById(id), new Page<>(List.of(StatementOnce.of(said)), null))
                .items()
                .getFirst();
    }

    /** What somebody says of anybody's evidence, as it stands. */
    @Transactional
    Page<OwnAttestationView> by(Employee attester, PageRequest page) {
        Page<Attestation> said = attestations.page(attester.id(), page);
        NamedEvidence evidence =
                refer.to(said.items().stream().map(Attestation::evidenceId).toList(), Stream.of(), attester);
        Map<UUID, Coverage> covered = coverage.of(
                evidence.pieces().values(),
                said.items().stream().collect(Collectors.groupingBy(Attestation::evidenceId)));
        return said.map(one -> new OwnAttestationView(
                evidence.piece(one.evidenceId()),
                evidence.names().person(one.ownerId()),
                AttestationView.of(
                        one,
                        attester.reference(),
                        evidence.level(one.evidenceId(), one.statement().level()),
                        covered.get(one.id()).standing())));
    }

    private Page<StatementView> show(Evidence evidence, Page<StatementOnce> page) {
        EvidenceNames found =
                names.of(List.of(evidence.content()), page.items().stream().map(StatementOnce::attesterId));
        UUID caller = read.viewer();
        return page.map(
                one -> StatementView.of(one, evidence, found, one.attesterId().equals(caller)));
    }

    private Page<StatementOnce> statements(UUID evidence, UUID attester, PageRequest page) {
        // One more of each than the page holds, so that what is left of both shows whether more follows.
        PageRequest each = new PageRequest(page.limit() + 1, page.cursor());
        return NEWEST_FIRST.page(
                Stream.concat(
                                attestations.page(evidence, attester, each).items().stream()
                                        .map(StatementOnce::of),
                                former.page(evidence, attester, each).items().stream()
                                        .map(StatementOnce::of))
                        .toList(),
                page);
    }
}
