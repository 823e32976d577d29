package org.nextlevel.advisor.promotion.promotioncase.outcome;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.time.CalendarDate;

/** What became of cases, over HTTP. */
@Path("/api/outcomes")
@RunOnVirtualThread
@Tag(name = "Promotions")
public class OutcomeResource {
    private static final String COUNT = """
            select framework, target, case
                when effective_on is not null then 'PROMOTED'
                when answer = 'YES' then 'YES'
                when answer is not null then 'NO'
                when state = 'CLOSED' then 'WITHDRAWN'
                else 'WAITING' end as outcome, count(*)
            from promotion_case
            where tenant = :tenant and asked_on between :from and :to
            group by 1, 2, 3""";

    private final EntityManager database;
    private final CurrentTenant tenant;

    OutcomeResource(EntityManager database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The report. */
    @GET
    @RolesAllowed("hr")
    @Transactional
    @Operation(
            summary = "Count what became of cases",
            description =
                    "Of cases last asked for in a time, by level: numbers of groups of at least 5, rounded down to"
                            + " multiples of 5, so that they tell of nobody in particular.")
    public OutcomesView count(
            @QueryParam("from")
                    @NotNull
                    @CalendarDate
                    @Parameter(description = "The first day.", example = "2026-01-01")
                    LocalDate from,
            @QueryParam("to") @NotNull @CalendarDate @Parameter(description = "The last day.", example = "2026-12-31")
                    LocalDate to) {
        if (to.isBefore(from)) {
            throw new Invalid(List.of(Violation.of("to", "is before from")));
        }
        List<Object[]> rows = database.createNativeQuery(COUNT, Object[].class)
                .setParameter("tenant", tenant.require())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return OutcomeCounts.of(
                from,
                to,
                rows.stream()
                        .map(row -> new OutcomeCounts.Counted(
                                (String) row[0],
                                (String) row[1],
                                CaseOutcome.valueOf((String) row[2]),
                                ((Number) row[3]).intValue()))
                        .toList());
    }
}
