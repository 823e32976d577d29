package org.nextlevel.advisor.promotion.promotioncase.outcome;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.time.CalendarDate;

/** What became of cases, over HTTP. */
@Path("/api/outcomes")
@RunOnVirtualThread
@Tag(name = "Promotions")
public class OutcomeResource {
    private final CountOutcomes outcomes;

    OutcomeResource(CountOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Reports what became of the cases that were asked for in a time. */
    @GET
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Count what became of cases",
            description =
                    "Of cases last asked for in a time, by level: numbers of groups of at least 5, rounded down to"
                            + " multiples of 5, so that they tell of nobody in particular.")
    public OutcomesView countOutcomes(
            @QueryParam("from")
                    @NotNull
                    @CalendarDate
                    @Parameter(description = "The first day.", example = "2026-01-01")
                    LocalDate from,
            @QueryParam("until")
                    @NotNull
                    @CalendarDate
                    @Parameter(description = "The last day.", example = "2026-12-31")
                    LocalDate until) {
        if (until.isBefore(from)) {
            throw new Invalid(List.of(Violation.of("until", "is before from")));
        }
        return outcomes.between(from, until);
    }
}
