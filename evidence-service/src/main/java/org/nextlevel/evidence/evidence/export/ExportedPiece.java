package org.nextlevel.evidence.evidence.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.AttestationView;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.WordingStanding;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.claim.ClaimView;
import org.nextlevel.evidence.evidence.content.EvidenceContentView;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.evidence.content.Metric;
import org.nextlevel.evidence.evidence.content.MetricView;
import org.nextlevel.evidence.evidence.piece.EvidenceVisibility;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A piece of evidence in the export: what its owner wrote as it is written, and what others said of it.
 *
 * @param id by which an import knows that a piece is there already
 */
record ExportedPiece(
        UUID id,
        String summary,
        @Nullable String narrative,
        @Nullable LocalDate startedOn,
        LocalDate occurredOn,
        @Nullable EvidenceKind kind,
        List<Metric> metrics,
        List<EvidenceLink> links,
        List<UUID> collaborators,
        List<Claim> claims,
        EvidenceVisibility visibility,
        List<UUID> sharedWith,
        Instant loggedAt,
        Instant updatedAt,
        List<AttestationView> attestations) {

    static ExportedPiece of(EvidenceView view) {
        EvidenceContentView content = view.content();
        return new ExportedPiece(
                view.id(),
                content.summary(),
                content.narrative(),
                content.startedOn(),
                content.occurredOn(),
                content.kind(),
                content.metrics().stream().map(MetricView::metric).toList(),
                content.links(),
                ids(content.collaborators()),
                content.claims().stream().map(ExportedPiece::claim).toList(),
                view.visibility(),
                ids(view.sharedWith()),
                view.loggedAt(),
                view.updatedAt(),
                view.attestations());
    }

    private static List<UUID> ids(List<PersonReference> people) {
        return people.stream().map(PersonReference::id).toList();
    }

    private static Claim claim(ClaimView view) {
        return new Claim(view.framework(), view.competency().key(), view.level().key(), view.expectation());
    }

    /** How many people said this of it as it reads now. */
    long count(AttestationOutcome outcome) {
        return attestations.stream()
                .filter(one -> one.outcome() == outcome && one.wording() != WordingStanding.EARLIER)
                .count();
    }
}
