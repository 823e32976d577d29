package org.nextlevel.evidence.evidence.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;

/** Counts evidence by month, in three queries however much there is; no text is read for it. */
@ApplicationScoped
class ReadTimeline {
    private final EntityManager database;
    private final ReadEvidence read;
    private final Clock clock;

    ReadTimeline(EntityManager database, ReadEvidence read, Clock clock) {
        this.database = database;
        this.read = read;
        this.clock = clock;
    }

    /** The months of the last so many, the present one included. */
    @Transactional
    TimelineView of(Employee owner, int months) {
        ReportingRelation standing = read.standing(owner);
        VisibleEvidence seen = new VisibleEvidence(owner.id(), standing, read.viewer());
        YearMonth present = YearMonth.from(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        LocalDate since = present.minusMonths(months - 1L).atDay(1);
        List<YearMonth> filled = filled(seen, since);
        read.recordReading(owner, standing, null, filled.isEmpty());
        List<TimelineGap> gaps = TimelineGap.in(filled, present).stream()
                .filter(gap -> !gap.until().isBefore(YearMonth.from(since)))
                .toList();
        boolean ongoing =
                !gaps.isEmpty() && gaps.getFirst().until().plusMonths(1).equals(present);
        boolean something = filled.contains(present);
        return new TimelineView(
                months(seen, since),
                gaps,
                ongoing && !something ? gaps.getFirst().from().minusMonths(1) : null);
    }

    /** Every month from the beginning of a piece to its end, and the last one before these, from which a gap may reach in. */
    private List<YearMonth> filled(VisibleEvidence seen, LocalDate since) {
        var query = query("""
                select distinct to_char(month, 'YYYY-MM') as month from evidence e,
                       generate_series(date_trunc('month', cast(greatest(coalesce(e.started_on, e.occurred_on), cast(:before as date)) as timestamp)),
                                       e.occurred_on, interval '1 month') month
                where e.occurred_on >= :since and %1$s
                union select to_char(max(e.occurred_on), 'YYYY-MM') from evidence e
                where e.occurred_on < :since and %1$s having count(*) > 0""".formatted(seen.logged()), seen, since).setParameter("before", since.minusMonths(1));
        return rows(query).stream()
                .map(row -> YearMonth.parse(row.get("month", String.class)))
                .toList();
    }

    private List<TimelineView.Month> months(VisibleEvidence seen, LocalDate since) {
        Map<YearMonth, List<TimelineView.Shown>> competencies = competencies(seen, since);
        var query = query("""
                select to_char(e.occurred_on, 'YYYY-MM') as month, count(*) as pieces,
                       count(*) filter (where e.metrics <> cast('[]' as jsonb)) as quantified,
                       count(*) filter (where e.visibility <> 'PRIVATE') as shared
                from evidence e where e.occurred_on >= :since and\s""" + seen.logged() + " group by 1 order by 1 desc", seen, since);
        return rows(query).stream()
                .map(row -> {
                    YearMonth month = YearMonth.parse(row.get("month", String.class));
                    return new TimelineView.Month(
                            month,
                            number(row, "pieces"),
                            number(row, "quantified"),
                            number(row, "shared"),
                            competencies.getOrDefault(month, List.of()));
                })
                .toList();
    }

    private Map<YearMonth, List<TimelineView.Shown>> competencies(VisibleEvidence seen, LocalDate since) {
        var query = query("""
                select to_char(e.occurred_on, 'YYYY-MM') as month, c ->> 'competency' as competency, c ->> 'level' as level,
                       count(distinct e.id) as pieces
                from evidence e, jsonb_array_elements(e.claims) c where e.occurred_on >= :since and\s""" + seen.logged() + " group by 1, 2, 3 order by 1 desc, 4 desc, 2, 3", seen, since);
        Map<YearMonth, List<TimelineView.Shown>> competencies = new HashMap<>();
        for (Tuple row : rows(query)) {
            competencies
                    .computeIfAbsent(YearMonth.parse(row.get("month", String.class)), _ -> new ArrayList<>())
                    .add(new TimelineView.Shown(
                            row.get("competency", String.class),
                            row.get("level", String.class),
                            number(row, "pieces")));
        }
        return competencies;
    }

    private Query query(String sql, VisibleEvidence seen, LocalDate since) {
        var query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("owner", seen.owner())
                .setParameter("since", since);
        return seen.isOwn() ? query : query.setParameter("viewer", seen.viewer());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static int number(Tuple row, String name) {
        return Math.toIntExact(row.get(name, Number.class).longValue());
    }
}
