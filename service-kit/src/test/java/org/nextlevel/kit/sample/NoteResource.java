package org.nextlevel.kit.sample;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

@Path("/notes")
@Authenticated
@RunOnVirtualThread
public class NoteResource {
    private final Notes notes;
    private final Outbox outbox;
    private final Caller caller;

    NoteResource(Notes notes, Outbox outbox, Caller caller) {
        this.notes = notes;
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @Problems("plan-full")
    public RestResponse<NoteView> writeNote(@Valid @NotNull WriteNote request) {
        notes.admit(caller.userName());
        Note note = new Note(UUID.randomUUID(), caller.userName(), request.text());
        notes.persist(note);
        outbox.append(note.rewrite(request.text()));
        if (request.text().equals("refused")) {
            throw new Conflict("plan-full", "This note is refused after its event was appended.");
        }
        return Answer.created("/notes/" + note.id(), note.view(), note.version());
    }

    @GET
    @OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
    public Page<NoteView> listNotes(@Valid @BeanParam PageRequest page) {
        return notes.page(page).map(Note::view);
    }

    @GET
    @Path("{id}")
    public RestResponse<NoteView> getNote(UUID id) {
        Note note = notes.require(id);
        return Answer.ok(note.view(), note.version());
    }

    @PUT
    @Path("{id}")
    @Transactional
    public RestResponse<NoteView> rewriteNote(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteNote request) {
        Note note = notes.require(id);
        ETag.requireMatch(ifMatch, note.version());
        outbox.append(note.rewrite(request.text()));
        notes.flush();
        return Answer.ok(note.view(), note.version());
    }

    @POST
    @Path("elsewhere")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @Produces("text/plain")
    public RestResponse<String> answerWith(@RestQuery String location) {
        outbox.append(new Note(UUID.randomUUID(), caller.userName(), "").tell(NoteEvent.Type.NOTE_WRITTEN));
        return Answer.created(location, "told", 0);
    }

    @GET
    @Path("secret")
    @RolesAllowed(Role.HR)
    @Negotiated(
            formats = {"json", "pdf", "html"},
            languages = {"en", "de"})
    public String readSecret() {
        return "for hr";
    }
}
