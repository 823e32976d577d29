package org.nextlevel.evidence.evidence.asking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.request.AttestationRequest;
import org.nextlevel.evidence.attestation.request.AttestationRequestState;
import org.nextlevel.evidence.evidence.content.EvidenceReference;
import org.nextlevel.evidence.evidence.reading.NamedEvidence;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A request to attest a piece of evidence.
 *
 * @param owner of the evidence, who asks
 * @param attester who is asked
 * @param message in the owner's words; absent for none
 * @param closedAt absent while it waits for an answer
 * @param actions what the caller may do with it now
 */
public record AttestationRequestView(
        UUID id,
        EvidenceReference evidence,
        PersonReference owner,
        PersonReference attester,

        @Nullable @Schema(examples = "Was it as I tell it?") String message,

        AttestationRequestState state,
        Instant requestedAt,
        @Nullable Instant closedAt,
        @Schema(examples = "0") long version,
        List<Action> actions) {

    static AttestationRequestView forOwner(AttestationRequest request, NamedEvidence evidence) {
        return of(
                request,
                evidence,
                List.of(Action.delete(AttestationRequestAction.WITHDRAW, path(request), "If-Match")));
    }

    static AttestationRequestView forAttester(AttestationRequest request, NamedEvidence evidence) {
        return of(
                request,
                evidence,
                List.of(
                        Action.post(
                                AttestationRequestAction.ATTEST, evidencePath(request) + "/attestations", "outcome"),
                        Action.post(AttestationRequestAction.DECLINE, path(request) + "/refusal", "If-Match")));
    }

    private static AttestationRequestView of(
            AttestationRequest request, NamedEvidence evidence, List<Action> whileOpen) {
        return new AttestationRequestView(
                request.id(),
                evidence.piece(request.evidenceId()),
                evidence.names().person(request.ownerId()),
                evidence.names().person(request.attesterId()),
                request.message(),
                request.state(),
                request.requestedAt(),
                request.closedAt(),
                request.version(),
                request.isOpen() ? whileOpen : List.of());
    }

    private static String path(AttestationRequest request) {
        return evidencePath(request) + "/attestation-requests/" + request.id();
    }

    private static String evidencePath(AttestationRequest request) {
        return "/api/employees/%s/evidence/%s".formatted(request.ownerId(), request.evidenceId());
    }
}
