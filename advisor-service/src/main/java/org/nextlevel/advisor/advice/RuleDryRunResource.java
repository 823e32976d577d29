package org.nextlevel.advisor.advice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.advice.fact.GatherFacts;
import org.nextlevel.advisor.advice.fact.GivenFacts;
import org.nextlevel.advisor.advice.rulebook.Rulebook;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.fact.Facts;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Invalid;

/** Trying a rule out, on one person or on all, disabled rules too. */
@Path("/api/rules/{key}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Advice rules", description = "What advice is given when, as data that HR can change.")
public class RuleDryRunResource {
    private final Rulebook rulebook;
    private final Subjects subjects;
    private final GatherFacts gather;
    private final CountPeople people;
    private final Audit audit;

    RuleDryRunResource(Rulebook rulebook, Subjects subjects, GatherFacts gather, CountPeople people, Audit audit) {
        this.rulebook = rulebook;
        this.subjects = subjects;
        this.gather = gather;
        this.people = people;
        this.audit = audit;
    }

    /** Tries a rule out on one set of facts. */
    @POST
    @Path("dry-runs")
    @Transactional
    @Operation(
            summary = "Try a rule out on one person",
            description =
                    "On given facts, for everybody; or on the facts of a person: oneself, or somebody below in the"
                            + " reporting line, from what was shared. HR sees nobody's facts, and tries rules out on given ones."
                            + " Nothing is stored.")
    @APIResponse(responseCode = "200", description = "Whether it would be told, and the facts that it read.")
    public TriedRule tryOut(String key, @Valid @NotNull TryRuleRequest request) {
        Rule rule = rulebook.require(key);
        if ((request.employee() == null) == (request.facts() == null)) {
            throw new Invalid("#", "needs either facts or an employee");
        }
        return TriedRule.of(
                rule, request.facts() == null ? factsOf(request.employee()) : GivenFacts.of(request.facts()));
    }

    /** Counts the people whom a rule concerns. */
    @POST
    @Path("population-counts")
    @RolesAllowed("hr")
    @Transactional
    @Operation(
            summary = "Count the people whom a rule concerns",
            description = "For HR: numbers alone, from what people shared with their managers. A number below 5, or one"
                    + " that leaves fewer than 5 others, is not shown; others are rounded down to a multiple of 5, so"
                    + " that two counts do not tell one person. At most 500 people are looked at, chosen by id.")
    @APIResponse(responseCode = "200", description = "How many it concerns, or that this is not shown.")
    public PeopleCount count(String key) {
        Rule rule = rulebook.require(key);
        audit.record("rule-people-counted", null, key);
        return people.whomItConcerns(rule);
    }

    private Facts factsOf(String employee) {
        Subject subject = subjects.open(employee, "advice-read");
        return gather.of(subject, subject.isCaller() ? Perspective.OWN : Perspective.SHARED);
    }
}
