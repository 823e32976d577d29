package org.nextlevel.evidence.attestation.request;

import java.util.UUID;
import org.nextlevel.kit.event.StateEvent;
import org.nextlevel.kit.notice.Notice;

/** Something happened to a request for an attestation; whatever it was, the event carries the request as it is now. */
record AttestationRequestEvent(Type type, AttestationRequestPayload state) implements StateEvent {
    enum Type {
        /** The owner asks somebody. */
        ATTESTATION_REQUESTED,
        /** The person who is asked attested the evidence. */
        ATTESTATION_REQUEST_ANSWERED,
        /** The owner no longer asks. */
        ATTESTATION_REQUEST_WITHDRAWN,
        /** The person who is asked does not want to say anything. */
        ATTESTATION_REQUEST_DECLINED
    }

    /**
     * A request as others need to know it: ids and numbers, no word of it.
     *
     * @param employeeId the owner of the evidence, who asks
     * @param version of the request; an older one is late
     */
    record AttestationRequestPayload(
            UUID requestId,
            UUID evidenceId,
            UUID employeeId,
            UUID attesterId,
            AttestationRequestState state,
            long version) {}

    static AttestationRequestEvent of(AttestationRequest request) {
        Type type = switch (request.state()) {
            case REQUESTED -> Type.ATTESTATION_REQUESTED;
            case ANSWERED -> Type.ATTESTATION_REQUEST_ANSWERED;
            case WITHDRAWN -> Type.ATTESTATION_REQUEST_WITHDRAWN;
            case DECLINED -> Type.ATTESTATION_REQUEST_DECLINED;
        };
        return new AttestationRequestEvent(
                type,
                new AttestationRequestPayload(
                        request.id(),
                        request.evidenceId(),
                        request.ownerId(),
                        request.attesterId(),
                        request.state(),
                        request.version()));
    }

    /** The screens of its two people are told. */
    Notice notice() {
        return Notice.of("attestation-request", state.requestId())
                .to(state.employeeId())
                .to(state.attesterId());
    }

    @Override
    public String topic() {
        return "evidence-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }
}
