package org.nextlevel.advisor.growth.rolemodel;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;

/** Whether somebody is a role model, and what role models show. */
@Path("/api/employees/{id}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Role models", description = "What people at a level show who agreed to be looked at.")
public class RoleModelResource {
    private final ChooseRoleModel choice;
    private final CompareWithRoleModels comparison;
    private final PeopleNames names;

    RoleModelResource(ChooseRoleModel choice, CompareWithRoleModels comparison, PeopleNames names) {
        this.choice = choice;
        this.comparison = comparison;
        this.names = names;
    }

    /** The own choice. */
    @GET
    @Path("role-models/choice")
    @Operation(
            summary = "Get whether one is a role model",
            description = "For the person alone. Who never chose is none.")
    public RestResponse<RoleModelChoiceView> getRoleModelChoice(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id) {
        return answer(choice.get(id));
    }

    /** Chooses it. */
    @PUT
    @Path("role-models/choice")
    @Operation(
            summary = "Choose whether to be a role model",
            description =
                    "For the person alone; holds from now on and is taken back the same way, at once. Counted is only"
                            + " what is shared with the whole line and confirmed by somebody else.")
    public RestResponse<RoleModelChoiceView> chooseToBeRoleModel(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ChooseRoleModelRequest request) {
        return answer(choice.choose(id, ifMatch, request));
    }

    /** What people at a level show. */
    @GET
    @Path("role-models")
    @Operation(
            summary = "Compare with the people at a level",
            description =
                    "How many of those at the level who agreed show each competency there or above, and whether the"
                            + " person does. Told only when at least three agreed; names only of those who agreed to be named. It"
                            + " informs and requires nothing.")
    @Problems({"framework-unknown", "level-unknown"})
    public RoleModelsView compareWithRoleModels(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("target") @Size(max = 80) @Parameter(description = TargetOf.MEANING, example = "senior")
                    String target) {
        RoleModelComparison compared = comparison.compare(id, target);
        return names.in(naming -> RoleModelsView.of(compared, naming));
    }

    private static RestResponse<RoleModelChoiceView> answer(RoleModel model) {
        return Answer.ok(RoleModelChoiceView.of(model), model.tag());
    }
}
