package org.nextlevel.kit.sample;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** Takes whatever can be wrong, and gives it back. */
@Path("/forms")
@Authenticated
@RunOnVirtualThread
public class FormResource {
    @POST
    public Form fill(@Valid @NotNull Form request) {
        return request;
    }

    @PUT
    @Path("optional")
    @APIResponse(responseCode = "200", description = "What was sent.")
    @APIResponse(responseCode = "204", description = "Nothing was sent.")
    public Form fillOrNot(@Valid Form request) {
        return request;
    }

    @POST
    @Path("word")
    public Word say(@Valid @NotNull Word request) {
        return request;
    }

    @GET
    public Found find(
            @Valid @BeanParam PageRequest page,
            @RestQuery LocalDate from,
            @RestQuery Form.Colour colour,
            @RestQuery boolean old,
            @QueryParam("ids") List<UUID> ids,
            @RestQuery String search) {
        return new Found(page.limit(), from, colour, old, ids, search);
    }

    @GET
    @Path("{formId}/entries/{number}")
    public String entry(UUID formId, int number) {
        return formId + " " + number;
    }

    @DELETE
    @Path("{formId}")
    @RolesAllowed(Role.HR)
    public void drop(UUID formId) {
        // There is none.
    }

    @GET
    @Path("large")
    @Negotiated(languages = {"en", "de"})
    public Texts large(@RestQuery int times) {
        return new Texts(Collections.nCopies(times, "the same again"));
    }

    record Word(String word) {}

    record Found(
            int limit,
            @Nullable LocalDate from,
            Form.@Nullable Colour colour,
            boolean old,
            List<UUID> ids,
            @Nullable String search) {}

    record Texts(List<String> texts) {}
}
