package org.nextlevel.advisor.advice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.advice.fact.GatherFacts;
import org.nextlevel.advisor.advice.rulebook.Rulebook;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.rule.Audience;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.engine.rule.fact.Facts;

/** Advice over HTTP. */
@Path("/api/employees/{id}/advice")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Advice", description = "What to do next, by rules that name the facts and evidence they read.")
public class AdviceResource {
    private final Subjects subjects;
    private final GatherFacts gather;
    private final Rulebook rulebook;
    private final Clock clock;

    AdviceResource(Subjects subjects, GatherFacts gather, Rulebook rulebook, Clock clock) {
        this.subjects = subjects;
        this.gather = gather;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What the rules tell somebody. */
    @GET
    @Transactional
    @Operation(
            summary = "Get advice",
            description =
                    "For the person (`me` or the own id), who is told the rules for EMPLOYEE; and for managers above"
                            + " in the reporting line, who are told those for MANAGER, from what was shared with them. Each answer"
                            + " names rule, version, facts and evidence. Goals count for the person alone.")
    @APIResponse(responseCode = "200", description = "What the rules tell; empty when none holds.")
    public AdviceView get(@Parameter(description = "Id of the employee, or `me`.", example = "me") String id) {
        Subject subject = subjects.open(id, "advice-read");
        Perspective perspective = subject.isCaller() ? Perspective.OWN : Perspective.SHARED;
        Audience audience = subject.isCaller() ? Audience.EMPLOYEE : Audience.MANAGER;
        Facts facts = gather.of(subject, perspective);
        var rules = rulebook.rules().stream()
                .filter(rule -> rule.audience().contains(audience))
                .toList();
        var items = Rules.evaluate(rules, facts).stream()
                .map(advice -> AdviceItem.of(advice, facts))
                .toList();
        return new AdviceView(
                subject.employee().id(),
                perspective == Perspective.OWN ? "own" : "shared",
                LocalDate.now(clock),
                items);
    }
}
