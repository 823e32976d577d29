package org.nextlevel.integration.notification.room;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** Chat rooms of HR, of teams or of everybody, that are told of what is nobody's alone. */
@Path("/api/chat-rooms")
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Notifications")
public class ChatRoomResource {
    private final WriteChatRooms write;

    ChatRoomResource(WriteChatRooms write) {
        this.write = write;
    }

    /** Lists all. */
    @GET
    @Operation(
            summary = "List chat rooms",
            description = "For HR, in the order of names: which rooms are told of what, and when.")
    public Page<ChatRoomView> listChatRooms(@Valid @BeanParam PageRequest page) {
        return write.page(page);
    }

    /** Makes one. */
    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Make a chat room",
            description =
                    "For HR. What happens from now on, of the kinds that are named, is posted to `url` as chat tools take it: a sentence that names nobody, and "
                            + "a link. HR's own room hears of decisions that are awaited, of promotions that the HR system refused or nobody acknowledges, "
                            + "and of webhooks that stopped; a team's room may hear of new versions of frameworks. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Made; `Location` is the chat room.")
    @Problems({"chat-room-exists", "too-many-chat-rooms"})
    public RestResponse<ChatRoomView> createChatRoom(@Valid @NotNull WriteChatRoomRequest request) {
        return write.create(request);
    }

    /** Shows one. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get a chat room",
            description = "For HR. Its address is shown by its host alone. Its version is the ETag.")
    public RestResponse<ChatRoomView> getChatRoom(UUID id) {
        return write.one(id);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a chat room",
            description =
                    "For HR; needs `If-Match`. What waits is sent by the new settings; of what is off now nothing is sent any more. "
                            + "Without `url` the address stays.")
    @APIResponse(responseCode = "200", description = "The chat room as it is now.")
    @Problems("chat-room-exists")
    public RestResponse<ChatRoomView> changeChatRoom(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteChatRoomRequest request) {
        return write.change(id, ifMatch, request);
    }

    /** Ends one. */
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Delete a chat room",
            description = "For HR. It is told nothing any more, and nothing of it is kept.")
    public void deleteChatRoom(UUID id) {
        write.delete(id);
    }
}
