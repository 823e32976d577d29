package org.nextlevel.evidence.evidence.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.evidence.content.EvidenceNames;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.kit.sql.Query;
import org.nextlevel.kit.sql.Sql;

/** Counts evidence by month, in four queries however much there is; no text is read for it. */
@ApplicationScoped
class ReadTimeline {
    private static final String FILLED = """
            select distinct to_char(month, 'YYYY-MM') as month from evidence e,
                   generate_series(date_trunc('month', cast(greatest(coalesce(e.started_on, e.occurred_on), cast(:before as date)) as timestamp)),
                                   e.occurred_on, interval '1 month') month
            where e.occurred_on >= :since and %1$s
            union select to_char(max(e.occurred_on), 'YYYY-MM') from evidence e
            where e.occurred_on < :since and %1$s having count(*) > 0""";

    private static final String MONTHS = """
            select to_char(e.occurred_on, 'YYYY-MM') as month, count(*) as pieces,
                   count(*) filter (where e.metrics <> cast('[]' as jsonb)) as quantified,
                   count(*) filter (where e.visibility <> 'PRIVATE') as shared
            from evidence e where e.occurred_on >= :since and %s group by 1 order by 1 desc""";

    private static final String COMPETENCIES = """
            select to_char(e.occurred_on, 'YYYY-MM') as month, c ->> 'framework' as framework,
                   c ->> 'competency' as competency, c ->> 'level' as level, count(distinct e.id) as pieces
            from evidence e, jsonb_array_elements(e.claims) c where e.occurred_on >= :since and %s
            group by 1, 2, 3, 4 order by 1 desc, 5 desc, 3, 4""";

    private final Sql sql;
    private final ReadEvidence read;
    private final KnownFrameworks frameworks;
    private final Clock clock;

    ReadTimeline(Sql sql, ReadEvidence read, KnownFrameworks frameworks, Clock clock) {
        this.sql = sql;
        this.read = read;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** The months of the last so many, the present one included. */
    @Transactional
    TimelineView of(Employee owner, int months) {
        ReportingRelation relation = read.relation(owner);
        VisibleEvidence seen = new VisibleEvidence(owner.id(), relation, read.viewer());
        YearMonth present = YearMonth.from(LocalDate.now(clock));
        LocalDate since = present.minusMonths(months - 1L).atDay(1);
        List<YearMonth> filled = filled(seen, since);
        read.recordReading(owner, relation, null, filled.isEmpty());
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
        return query(FILLED, seen, since)
                .with("before", since.minusMonths(1))
                .list(row -> YearMonth.parse(row.text("month")));
    }

    private List<TimelineView.TimelineMonth> months(VisibleEvidence seen, LocalDate since) {
        Map<YearMonth, List<TimelineView.TimelineCompetency>> competencies = competencies(seen, since);
        return query(MONTHS, seen, since).list(row -> {
            YearMonth month = YearMonth.parse(row.text("month"));
            return new TimelineView.TimelineMonth(
                    month,
                    row.number("pieces"),
                    row.number("quantified"),
                    row.number("shared"),
                    competencies.getOrDefault(month, List.of()));
        });
    }

    private record Claimed(YearMonth month, String framework, String competency, String level, int pieces) {}

    private Map<YearMonth, List<TimelineView.TimelineCompetency>> competencies(VisibleEvidence seen, LocalDate since) {
        List<Claimed> all = query(COMPETENCIES, seen, since)
                .list(row -> new Claimed(
                        YearMonth.parse(row.text("month")),
                        row.text("framework"),
                        row.text("competency"),
                        row.text("level"),
                        row.number("pieces")));
        var names = new EvidenceNames(
                Map.of(),
                frameworks.byKey(all.stream().map(Claimed::framework).distinct().toList()));
        return all.stream()
                .collect(Collectors.groupingBy(
                        Claimed::month,
                        Collectors.mapping(
                                one -> new TimelineView.TimelineCompetency(
                                        names.competency(one.framework(), one.competency()),
                                        names.level(one.framework(), one.level()),
                                        one.pieces()),
                                Collectors.toList())));
    }

    private Query query(String text, VisibleEvidence seen, LocalDate since) {
        return sql.query(text.formatted(seen.logged())).with(seen.parameters()).with("since", since);
    }
}
