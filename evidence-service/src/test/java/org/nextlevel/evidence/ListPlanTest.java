package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page of a long list costs as much as a page of a short one. */
@QuarkusTest
@Tag("M3.3")
class ListPlanTest {
    @Test
    void thePlainPageOfALongListIsReadFromItsIndex() {
        Company acme = Company.ofPeople();
        String owner = acme.idOf("engineer");
        assertThat(acme.rows("""
                        insert into evidence (id, tenant, version, employee_id, summary, occurred_on, logged_at, visibility, claims)
                        select gen_random_uuid(), '%s', 0, '%s', 'Piece ' || i, date '2000-01-01' + i %% 9000, now(), 'PRIVATE', '[]'
                        from generate_series(1, 10000) i returning id""".formatted(acme.tenant(), owner))).hasSize(10_000);
        String plan = String.join("\n", acme.rows("""
                        explain (analyze, costs off)
                        select e.id, cast(e.occurred_on as text) from evidence e
                        where e.employee_id = '%s' and e.state = 'LOGGED'
                          and (e.occurred_on, e.id) < (date '2020-01-01', '%1$s')
                        order by e.occurred_on desc, e.id desc limit 51""".formatted(owner)));
        assertThat(plan).contains("evidence_list").doesNotContain("Sort", "Seq Scan");
    }
}
