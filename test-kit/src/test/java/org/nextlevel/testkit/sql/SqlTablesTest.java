package org.nextlevel.testkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTablesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select 1 from signal where tenant = ?                             | signal
            select * from goal g join employee e on e.id = g.employee_id      | goal employee
            select * from goal as g, employee e, (select 1 from plan) p       | goal employee plan
            insert into evidence (tenant) select tenant from framework        | evidence framework
            insert into goal (id) values (?) on conflict do update set id = 1 | goal set
            update only goal set since = now()                                | goal
            delete from goal using employee where true                        | goal employee
            delete Goal where id = :id                                        | Goal
            select g from Goal g left join fetch g.steps                      | Goal g.steps
            and exists (select from public.signal s)                          | signal
            left join lateral (select 1 from "signal") s on true              | signal
            truncate table goal, signal                                       | goal signal
            where verdict is distinct from other                              |
            """)
    void whatStandsInTheFromClauseIsFound(String sql, String tables) {
        String expected = tables == null ? "" : tables;
        assertThat(SqlTables.in(sql)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void aTextInQuotesIsNoTable() {
        assertThat(SqlTables.in("select 'from signal' from goal")).containsExactly("goal");
    }
}
