package org.nextlevel.kit.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.republish.Republication;
import org.nextlevel.kit.republish.Republications;
import org.nextlevel.kit.tenant.Role;

@Path("/note-republications")
@RolesAllowed(Role.HR)
@RunOnVirtualThread
public class NoteRepublicationResource {
    private final Republications republications;

    NoteRepublicationResource(Republications republications) {
        this.republications = republications;
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @Problems("republication-running")
    public RestResponse<Republication> start() {
        Republication begun = republications.start();
        return Answer.created("/note-republications/" + begun.id(), begun, begun.tag());
    }

    @GET
    @Path("{id}")
    public RestResponse<Republication> get(UUID id) {
        Republication asked = republications.require(id);
        return Answer.ok(asked, asked.tag());
    }
}
