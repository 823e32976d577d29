package org.nextlevel.evidence.evidence.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;

/** Finds the ids of what a filter lets through, in its order, in one query. */
@ApplicationScoped
class FindEvidence {
    private final EntityManager database;

    FindEvidence(EntityManager database) {
        this.database = database;
    }

    /** @param place of it in the list's order */
    record Found(UUID id, Cursor place) {}

    /** One more than a page holds, where there are more. */
    List<Found> find(VisibleEvidence seen, EvidenceFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("owner", seen.owner());
        if (!seen.isOwn()) {
            parameters.put("viewer", seen.viewer());
        }
        String sql = switch (filter.order()) {
            case NEWEST ->
                select("cast(e.occurred_on as text)", seen, filter, parameters)
                        + afterNewest(page, parameters)
                        + " order by e.occurred_on desc, e.id desc";
            case UPDATED ->
                select("to_json(e.updated_at) #>> '{}'", seen, filter, parameters)
                        + afterUpdated(page, parameters)
                        + " order by e.updated_at, e.id";
            case RANK ->
                "select * from (" + select(rank(), seen, filter, parameters) + ") f"
                        + afterRank(page, parameters)
                        + " order by place desc, id desc";
        };
        var query = database.createNativeQuery(sql, Tuple.class).setMaxResults(page.rows());
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(FindEvidence::found).toList();
    }

    /** Whether there is anything that they see, whatever a filter asks. */
    boolean any(VisibleEvidence seen) {
        return !find(seen, EvidenceFilter.NONE, new PageRequest(1, null)).isEmpty();
    }

    private static Found found(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new Found(id, Cursor.at(row.get("place"), id));
    }

    /** To six decimals in a fixed width, so that texts are in the order of numbers. */
    private static String rank() {
        return "to_char(ts_rank_cd(e.search, websearch_to_tsquery('english', :q)), 'FM00000.000000')";
    }

    private static String select(String place, VisibleEvidence seen, EvidenceFilter filter, Map<String, Object> parameters) {
        var sql = new StringBuilder("select e.id as id, " + place + " as place from evidence e where ");
        boolean anyState = filter.updatedSince() != null || filter.state() != null;
        sql.append(anyState ? seen.everything() : seen.logged());
        FilterConditions.of(filter).forEach((condition, values) -> {
            sql.append(" and ").append(condition);
            parameters.putAll(values);
        });
        return sql.toString();
    }

    private static String afterNewest(PageRequest page, Map<String, Object> parameters) {
        Optional<Cursor> after = page.after();
        after.ifPresent(cursor -> {
            LocalDate day = cursor.date(0);
            parameters.put("day", day);
            parameters.put("id", cursor.id(1));
        });
        return after.isEmpty() ? "" : " and (e.occurred_on, e.id) < (:day, :id)";
    }

    private static String afterUpdated(PageRequest page, Map<String, Object> parameters) {
        Optional<Cursor> after = page.after();
        after.ifPresent(cursor -> {
            Instant at = cursor.instant(0);
            parameters.put("at", at);
            parameters.put("id", cursor.id(1));
        });
        return after.isEmpty() ? "" : " and (e.updated_at, e.id) > (:at, :id)";
    }

    private static String afterRank(PageRequest page, Map<String, Object> parameters) {
        Optional<Cursor> after = page.after();
        after.ifPresent(cursor -> {
            parameters.put("rank", cursor.text(0));
            parameters.put("id", cursor.id(1));
        });
        return after.isEmpty() ? "" : " where (place, id) < (:rank, :id)";
    }
}
