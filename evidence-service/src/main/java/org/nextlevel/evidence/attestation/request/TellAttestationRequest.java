package org.nextlevel.evidence.attestation.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.event.outbox.Outbox;

/** Tells what became of a request for an attestation, in the transaction of the change. */
@ApplicationScoped
public class TellAttestationRequest {
    private final AttestationRequests requests;
    private final Outbox outbox;

    TellAttestationRequest(AttestationRequests requests, Outbox outbox) {
        this.requests = requests;
        this.outbox = outbox;
    }

    /** Tells the state that the request has now: its owner and who is asked learn of it at once. */
    public void tell(AttestationRequest request) {
        requests.flush();
        AttestationRequestEvent event = AttestationRequestEvent.of(request);
        outbox.append(event, event.notice());
    }
}
