package org.nextlevel.advisor.promotion.promotioncase.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.nextlevel.advisor.promotion.promotioncase.outcome.OutcomeCounts.CountedCases;
import org.nextlevel.kit.sql.Sql;

/** Counts what became of the current tenant's cases. */
@ApplicationScoped
class CountOutcomes {
    private static final String COUNT = """
            select framework, target, case
                when effective_on is not null then 'PROMOTED'
                when answer = 'YES' then 'YES'
                when answer is not null then 'NO'
                when state = 'CLOSED' then 'WITHDRAWN'
                else 'WAITING' end as outcome, count(*) as cases
            from promotion_case
            where tenant = :tenant and asked_on between :from and :until
            group by 1, 2, 3""";

    private final Sql sql;

    CountOutcomes(Sql sql) {
        this.sql = sql;
    }

    /** Of the cases that were last asked for between two days, both included. */
    @Transactional
    OutcomesView between(LocalDate from, LocalDate until) {
        return OutcomeCounts.of(
                from,
                until,
                sql.query(COUNT)
                        .with("from", from)
                        .with("until", until)
                        .list(row -> new CountedCases(
                                row.text("framework"),
                                row.text("target"),
                                row.constant("outcome", CaseOutcome.class),
                                row.number("cases"))));
    }
}
