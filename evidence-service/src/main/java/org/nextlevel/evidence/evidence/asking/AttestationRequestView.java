package org.nextlevel.evidence.evidence.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.attestation.request.AttestationRequest;
import org.nextlevel.evidence.attestation.request.AttestationRequestState;

/**
 * A request to attest a piece of evidence.
 *
 * @param employeeId id of the owner of the evidence, who asks
 * @param attesterId id of who is asked
 * @param message in the owner's words; absent for none
 * @param closedAt absent while it waits for an answer
 * @param actions what the caller may do with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttestationRequestView(
        UUID id,
        UUID evidenceId,
        UUID employeeId,
        UUID attesterId,
        @Schema(examples = "Was it as I tell it?") String message,
        AttestationRequestState state,
        Instant requestedAt,
        Instant closedAt,
        @Schema(examples = "0") long version,
        Set<AttestationRequestAction> actions) {

    static AttestationRequestView forOwner(AttestationRequest request) {
        return of(request, EnumSet.of(AttestationRequestAction.WITHDRAW));
    }

    static AttestationRequestView forAttester(AttestationRequest request) {
        return of(request, EnumSet.of(AttestationRequestAction.ATTEST, AttestationRequestAction.DECLINE));
    }

    private static AttestationRequestView of(AttestationRequest request, Set<AttestationRequestAction> whileOpen) {
        return new AttestationRequestView(
                request.id(),
                request.evidenceId(),
                request.ownerId(),
                request.attesterId(),
                request.message(),
                request.state(),
                request.requestedAt(),
                request.closedAt(),
                request.version(),
                request.isOpen() ? whileOpen : EnumSet.noneOf(AttestationRequestAction.class));
    }
}
