package org.nextlevel.evidence.evidence.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;

/** Finds the ids of what a filter lets through, in its order, in one query. */
@ApplicationScoped
class FindEvidence {
    private static final String SELECT =
            "select e.id, e.occurred_on, e.logged_at, e.updated_at, cast(%s as text) as rank from evidence e where %s";
    private static final String RANK =
            "to_char(ts_rank_cd(e.search, websearch_to_tsquery('english', :q)), 'FM00000.000000')";

    private final Sql sql;

    FindEvidence(Sql sql) {
        this.sql = sql;
    }

    Page<FoundEvidence> find(VisibleEvidence seen, EvidenceFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        boolean anyState = filter.updatedSince() != null || filter.state() != null;
        StringBuilder conditions = new StringBuilder(anyState ? seen.everything() : seen.logged());
        FilterConditions.of(filter).forEach((condition, values) -> {
            conditions.append(" and ").append(condition);
            parameters.putAll(values);
        });
        ListOrder order = filter.order();
        String text = order == ListOrder.RANK
                ? "select * from (" + SELECT.formatted(RANK, conditions) + ") found where true {page}"
                : SELECT.formatted("null", conditions) + " {page}";
        return sql.query(text).with(parameters).page(order.keyset, page, FoundEvidence::of);
    }

    /** Whether there is anything that they see, whatever a filter asks. */
    boolean any(VisibleEvidence seen) {
        return !find(seen, EvidenceFilter.NONE, new PageRequest(1, null))
                .items()
                .isEmpty();
    }
}
