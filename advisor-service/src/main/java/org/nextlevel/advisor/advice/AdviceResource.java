package org.nextlevel.advisor.advice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.wording.PeopleNames;

/** Advice over HTTP. */
@Path("/api/employees/{id}/advice")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Advice", description = "What to do next, by rules that name the facts and evidence they read.")
public class AdviceResource {
    private final GiveAdvice advice;
    private final PeopleNames names;

    AdviceResource(GiveAdvice advice, PeopleNames names) {
        this.names = names;
        this.advice = advice;
    }

    /** What the rules tell somebody. */
    @GET
    @Operation(
            summary = "Get advice",
            description =
                    "For the person (`me` or the own id), who is told the rules for EMPLOYEE; and for managers above"
                            + " in the reporting line, who are told those for MANAGER, from what was shared with them. Each answer"
                            + " names rule, version, facts and evidence. Goals count for the person alone.")
    @APIResponse(responseCode = "200", description = "What the rules tell; empty when none holds.")
    public AdviceView getAdvice(@Parameter(description = "Id of the employee, or `me`.", example = "me") String id) {
        return names.in(advice.about(id));
    }
}
