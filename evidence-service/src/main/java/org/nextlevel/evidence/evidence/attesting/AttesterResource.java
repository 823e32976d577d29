package org.nextlevel.evidence.evidence.attesting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.evidence.attestation.request.AttestationRequestState;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.evidence.asking.AttestationRequestView;
import org.nextlevel.evidence.evidence.asking.ReadAttestationRequests;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What somebody is asked to attest, and what they attested. */
@Path("/api/employees/{id}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Attestations")
public class AttesterResource {
    private final ReadAttestationRequests requests;
    private final ReadStatements statements;
    private final CurrentEmployee signed;

    AttesterResource(ReadAttestationRequests requests, ReadStatements statements, CurrentEmployee signed) {
        this.requests = requests;
        this.statements = statements;
        this.signed = signed;
    }

    /** Lists what one is asked to attest, the newest first. */
    @GET
    @Path("attestation-requests")
    @Operation(
            summary = "List the requests to oneself",
            description = "The newest first: whose evidence one is asked to attest, and which. Only for oneself.")
    public Page<AttestationRequestView> listRequestsToAttest(
            String id,
            @QueryParam("state") @Parameter(description = "Only those in this state; all without it.")
                    AttestationRequestState state,
            @Valid @BeanParam PageRequest page) {
        return requests.to(signed.own(id), state, page);
    }

    /** Lists what one attested, the newest first. */
    @GET
    @Path("attestations")
    @Operation(
            summary = "List one's own attestations",
            description =
                    "The newest first, as they stand: whose evidence one attested, and which, also what one sees no more. "
                            + "Only for oneself.")
    public Page<OwnAttestationView> listOwnAttestations(String id, @Valid @BeanParam PageRequest page) {
        return statements.by(signed.own(id), page);
    }
}
