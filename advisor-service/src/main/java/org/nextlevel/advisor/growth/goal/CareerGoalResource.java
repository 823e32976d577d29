package org.nextlevel.advisor.growth.goal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.sentence.Sentence;

/** The career goal over HTTP: for its owner alone. */
@Path("/api/employees/{id}/goal")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Career goal", description = "What a person wants to reach next, for the person alone.")
public class CareerGoalResource {
    private final CareerGoals goals;
    private final SetCareerGoal set;
    private final Subjects subjects;
    private final Frameworks frameworks;

    CareerGoalResource(CareerGoals goals, SetCareerGoal set, Subjects subjects, Frameworks frameworks) {
        this.goals = goals;
        this.set = set;
        this.subjects = subjects;
        this.frameworks = frameworks;
    }

    /** The goal. */
    @GET
    @Operation(
            summary = "Get the career goal",
            description = "Only one's own: for everybody else it does not exist, whether it is set or not.")
    public RestResponse<CareerGoalView> getCareerGoal(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id) {
        Employee owner = owner(id);
        return answer(owner, goals.requireOf(owner.id()));
    }

    /** Sets the goal. */
    @PUT
    @Operation(
            summary = "Set the career goal",
            description = "Only one's own. `If-Match` is needed when one is set already. From then on advice"
                    + " and its facts speak of this level.")
    @APIResponse(responseCode = "200", description = "The goal as it is now.")
    @Problems("framework-unknown")
    public RestResponse<CareerGoalView> setCareerGoal(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SetCareerGoalRequest request) {
        Employee owner = owner(id);
        return answer(owner, set.set(owner, ifMatch, request));
    }

    /** Drops the goal. */
    @DELETE
    @Operation(summary = "Drop the career goal", description = "Only one's own. Nothing of it is kept.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void dropCareerGoal(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @HeaderParam("If-Match") String ifMatch) {
        set.drop(owner(id), ifMatch);
    }

    private RestResponse<CareerGoalView> answer(Employee owner, CareerGoal goal) {
        return Answer.ok(CareerGoalView.of(goal, frameworks.names(owner.framework())), goal.tag());
    }

    /** Others are not refused but find nothing, since a refusal would say that there is a goal. */
    private Employee owner(String id) {
        return subjects.findMe()
                .filter(me -> id.equals("me") || id.equals(me.id().toString()))
                .orElseThrow(() -> new NotFound("goal", Sentence.say("of %s", id)));
    }
}
