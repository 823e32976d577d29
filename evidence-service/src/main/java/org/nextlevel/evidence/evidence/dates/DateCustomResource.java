package org.nextlevel.evidence.evidence.dates;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.tenant.Role;

/** How the company writes dates, for HR alone. */
@Path(DateCustomResource.PATH)
@HrWithoutEntry
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Directory")
public class DateCustomResource {
    static final String PATH = "/api/directory/date-custom";

    private final DateCustoms customs;
    private final KeepDateCustom keep;

    DateCustomResource(DateCustoms customs, KeepDateCustom keep) {
        this.customs = customs;
        this.keep = keep;
    }

    /** Shows how dates are written. */
    @GET
    @Operation(
            summary = "Get how dates are written",
            description =
                    "By which pasted texts are read where they can be read in two ways, and when the company's fiscal year begins. "
                            + "Only HR.")
    public RestResponse<DateCustomView> getDateCustom() {
        return answer(customs.present());
    }

    /** Says how dates are written. */
    @PUT
    @Operation(
            summary = "Say how dates are written",
            description =
                    "From now on a pasted text is read so unless its request says otherwise; what is left out is not said. What was "
                            + "logged before stays. Only HR.")
    public RestResponse<DateCustomView> putDateCustom(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeDateCustomRequest request) {
        return answer(keep.change(ifMatch, request));
    }

    private static RestResponse<DateCustomView> answer(DateCustom custom) {
        return Answer.ok(DateCustomView.of(custom), custom.tag());
    }
}
