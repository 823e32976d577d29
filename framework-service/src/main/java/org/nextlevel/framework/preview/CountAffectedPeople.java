package org.nextlevel.framework.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.preview.AffectedPeople.Counts;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** Counts whom a change of some levels affects, as evidence-service and advisor-service told last; nobody who has left. */
@ApplicationScoped
class CountAffectedPeople {
    private static final String COUNT = """
            with here as not materialized (
              select employee_id, framework, level from position where tenant = :tenant and active),
            affected (level, reason, employee_id) as (
              select level, 'AT', employee_id from here where framework = :framework and level = any(:levels)
              union all
              select step.higher, 'NEXT', employee_id
              from unnest(cast(:lower as text[]), cast(:higher as text[])) as step (lower, higher)
                join here on here.level = step.lower and framework = :framework
              union all
              select target, 'CASE', employee_id from open_case join here using (employee_id)
              where tenant = :tenant and open_case.framework = :framework and target = any(:levels))
            select level, count(*) filter (where reason = 'AT') as at_level,
              count(*) filter (where reason = 'NEXT') as next_for,
              count(*) filter (where reason = 'CASE') as open_cases,
              (select count(distinct employee_id) from affected where reason <> 'CASE') as by_position,
              (select count(distinct employee_id) from affected) as in_all
            from affected group by level""";

    private final Sql sql;

    CountAffectedPeople(Sql sql) {
        this.sql = sql;
    }

    private record CountedLevel(String level, Counts counts, long everybody) {
        static CountedLevel of(Row row) {
            Counts counts =
                    Counts.of(row.largeNumber("at_level"), row.largeNumber("next_for"), row.largeNumber("open_cases"));
            long byPosition = row.largeNumber("by_position");
            // Exactly counted, everybody less those at the level and below it would tell of one case.
            long byCaseAlone = AffectedPeople.wholeGroups(row.largeNumber("in_all") - byPosition);
            return new CountedLevel(row.text("level"), counts, byPosition + byCaseAlone);
        }
    }

    /** Of levels of a published document, whose ladder says which levels are directly below. */
    AffectedPeople count(FrameworkDocument published, Set<String> levels) {
        List<String> lower = new ArrayList<>();
        List<String> higher = new ArrayList<>();
        for (Level level : published.levels()) {
            if (levels.contains(level.key())) {
                Set.copyOf(level.after()).forEach(below -> {
                    lower.add(below);
                    higher.add(level.key());
                });
            }
        }
        List<CountedLevel> counted = sql.query(COUNT)
                .unflushed()
                .with("framework", published.key())
                .with("levels", levels)
                .with("lower", lower)
                .with("higher", higher)
                .list(CountedLevel::of);
        return new AffectedPeople(
                counted.isEmpty() ? 0 : counted.getFirst().everybody(),
                counted.stream().collect(Collectors.toMap(CountedLevel::level, CountedLevel::counts)));
    }
}
