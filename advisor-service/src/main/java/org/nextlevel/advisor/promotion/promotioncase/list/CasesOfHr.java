package org.nextlevel.advisor.promotion.promotioncase.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;

/**
 * Finds and counts what HR was asked about, which is all that a company ever had: an index has those of each state in their order, and
 * none of them is read further than it is shown.
 */
@ApplicationScoped
class CasesOfHr {
    /** Beyond it a total says that there are more. */
    static final int MOST_COUNTED = 1_000;

    private static final String OF_A_STATE = """
            from promotion_case one
            where one.tenant = :tenant and one.state = asked.state
              and (one.submitted_on is not null or one.appealed_on is not null) and %s""".formatted(Employees.IS_HERE_IN_SQL);

    private static final String ASKED = " from unnest(cast(:states as text[])) asked (state)";

    private static final String PAGE = "select id, changed_at" + ASKED
            + " cross join lateral (select one.id, one.changed_at " + OF_A_STATE + " {page}) next where true {page}";

    private static final String TOTALS = "select state, (select count(*) from (select " + OF_A_STATE
            + " limit :most) counted) as cases" + ASKED + " order by state";

    private record Place(UUID id, Instant changedAt) {}

    private static final Keyset<Place> LONGEST_UNCHANGED_FIRST =
            Keyset.ascending("changed_at", Instant.class, Place::changedAt).then("id", UUID.class, Place::id);

    private final Cases cases;
    private final Sql sql;

    CasesOfHr(Cases cases, Sql sql) {
        this.cases = cases;
        this.sql = sql;
    }

    /** Those in some states, those that did not change for longest first. */
    Page<PromotionCase> page(Set<CaseState> states, PageRequest request) {
        Page<Place> places = sql.query(PAGE)
                .with("states", names(states))
                .page(LONGEST_UNCHANGED_FIRST, request, row -> new Place(row.uuid("id"), row.instant("changed_at")));
        Map<UUID, PromotionCase> found =
                cases.byId(places.items().stream().map(Place::id).toList());
        // Of whoever is erased meanwhile there is none any more.
        return new Page<>(
                places.items().stream()
                        .map(place -> found.get(place.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                places.next());
    }

    private static List<String> names(Set<CaseState> states) {
        return states.stream().map(CaseState::name).toList();
    }

    /** How many there are of each state, up to a bound; a state in which there are none is left out. */
    List<CaseTotal> totals() {
        return sql
                .query(TOTALS)
                .with("states", names(EnumSet.allOf(CaseState.class)))
                .with("most", MOST_COUNTED + 1)
                .list(row -> CaseTotal.upTo(MOST_COUNTED, row.constant("state", CaseState.class), row.number("cases")))
                .stream()
                .filter(total -> total.cases() > 0)
                .toList();
    }
}
