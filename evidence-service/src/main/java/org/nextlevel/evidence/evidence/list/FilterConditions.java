package org.nextlevel.evidence.evidence.list;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a filter asks, as conditions of SQL on {@code evidence e} with their parameters. */
final class FilterConditions {
    private final EvidenceFilter filter;
    private final Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();

    private FilterConditions(EvidenceFilter filter) {
        this.filter = filter;
    }

    static Map<String, Map<String, Object>> of(EvidenceFilter filter) {
        var all = new FilterConditions(filter);
        all.add("e.search @@ websearch_to_tsquery('english', :q)", "q", filter.q());
        all.add("e.occurred_on >= :from", "from", filter.from());
        all.add("coalesce(e.started_on, e.occurred_on) <= :until", "until", filter.until());
        all.add("e.kind = :kind", "kind", filter.kind());
        all.add("e.visibility = :visibility", "visibility", filter.visibility());
        all.add("e.state = :state", "state", filter.state());
        all.add("(e.claims <> cast('[]' as jsonb)) = :claimed", "claimed", filter.claimed());
        all.add("(e.metrics <> cast('[]' as jsonb)) = :quantified", "quantified", filter.quantified());
        all.add("e.updated_at >= :since", "since", filter.updatedSince());
        all.add("e.id = any(:ids)", "ids", filter.ids() == null || filter.ids().isEmpty() ? null : filter.ids());
        all.claim();
        return all.conditions;
    }

    /** One claim of both, not one of each. */
    private void claim() {
        if (filter.competency() != null || filter.level() != null) {
            Map<String, Object> values = new LinkedHashMap<>();
            String condition = "exists (select 1 from jsonb_array_elements(e.claims) c where true";
            if (filter.competency() != null) {
                condition += " and c ->> 'competency' = :competency";
                values.put("competency", filter.competency());
            }
            if (filter.level() != null) {
                condition += " and c ->> 'level' = :level";
                values.put("level", filter.level());
            }
            conditions.put(condition + ")", values);
        }
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.put(condition, Map.of(name, value));
        }
    }
}
