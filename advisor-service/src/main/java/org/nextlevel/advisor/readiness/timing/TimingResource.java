package org.nextlevel.advisor.readiness.timing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.wording.PeopleNames;

/** Timing over HTTP. */
@Path("/api/employees/{id}/timing")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Timing", description = "Whether now is a good time to ask, why, and when it gets better.")
public class TimingResource {
    private final AnswerTiming timing;
    private final PeopleNames names;

    TimingResource(AnswerTiming timing, PeopleNames names) {
        this.names = names;
        this.timing = timing;
    }

    /** Assesses the present day. */
    @GET
    @Operation(
            summary = "Assess whether now is the time to ask",
            description = "From the time in the position, recent wins in the evidence, and the signals that concern the"
                    + " person: ask now, prepare, or wait, with all that counted, what contradicts each other, and the earliest"
                    + " better date that follows from what is known. For the person and for managers above in the"
                    + " reporting line, who get the shared perspective.")
    public TimingView getTiming(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("perspective")
                    @Pattern(regexp = "own|shared", message = "is own or shared")
                    @Parameter(
                            schema = @Schema(enumeration = {"own", "shared"}),
                            description =
                                    "`own`, for the person alone and the usual for them, or `shared`, without private"
                                            + " notes and private evidence.",
                            example = "shared")
                    String perspective) {
        return names.in(timing.answer(id, perspective));
    }
}
