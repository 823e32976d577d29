package org.nextlevel.advisor.advice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.tenant.Role;

/** Trying a rule out over HTTP, on one person or on all, disabled rules too. */
@Path("/api/rules/{key}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Advice rules", description = "What advice is given when, as data that HR can change.")
public class RuleDryRunResource {
    private final TryRule rules;
    private final CountPeople people;

    RuleDryRunResource(TryRule rules, CountPeople people) {
        this.rules = rules;
        this.people = people;
    }

    /** Tries a rule out on one set of facts. */
    @POST
    @Path("dry-runs")
    @Operation(
            summary = "Try a rule out on one person",
            description =
                    "On given facts, for everybody; or on the facts of a person: oneself, or somebody below in the"
                            + " reporting line, from what was shared. HR sees nobody's facts, and tries rules out on given ones."
                            + " Nothing is stored.")
    @APIResponse(responseCode = "200", description = "Whether it would be told, and the facts that it read.")
    @Expensive
    public TriedRule tryRule(String key, @Valid @NotNull TryRuleRequest request) {
        return rules.on(key, request);
    }

    /** Counts the people whom a rule concerns. */
    @POST
    @Path("population-counts")
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Count the people whom a rule concerns",
            description = "For HR: numbers alone, from what people shared with their managers. A number below 5, or one"
                    + " that leaves fewer than 5 others, is not shown; others are rounded down to a multiple of 5, so"
                    + " that two counts do not tell one person. At most 500 people are looked at, chosen by id.")
    @APIResponse(responseCode = "200", description = "How many it concerns, or that this is not shown.")
    @Expensive
    public PeopleCount countPeopleOfRule(String key) {
        return people.whomItConcerns(key);
    }
}
