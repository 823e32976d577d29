package org.nextlevel.evidence.directory.dates;

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
    private final ChangeDateCustom change;

    DateCustomResource(DateCustoms customs, ChangeDateCustom change) {
        this.customs = customs;
        this.change = change;
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

    /** Changes how dates are written. */
    @PUT
    @Operation(
            summary = "Change how dates are written",
            description =
                    "From now on a pasted text is read so unless its request says otherwise; of what is left out nothing is said. What "
                            + "was logged before stays. Only HR.")
    public RestResponse<DateCustomView> changeDateCustom(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeDateCustomRequest request) {
        return answer(change.change(ifMatch, request));
    }

    private static RestResponse<DateCustomView> answer(DateCustom custom) {
        return Answer.ok(DateCustomView.of(custom), custom.tag());
    }
}
