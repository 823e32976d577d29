package org.nextlevel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;

/** The copy of people is dropped as {@code ./dev rebuild} does, and told again by the directory; the feed stays as it was. */
@QuarkusTest
@Tag("rebuild")
class RebuildTest {
    private final TellingCompany acme = TellingCompany.named();

    @Test
    void whatIsToldAgainIsKeptAsBeforeAndIsNoChange() {
        String place = acme.latest();
        UUID emma = acme.registers();
        UUID gus = acme.registers();
        acme.tellLeft("EmployeeLeft", gus, 1);
        acme.collects(place, 3);
        List<String> people = people();
        List<String> feed = acme.rows("select id from change order by position");
        acme.rows("delete from person returning 1");
        acme.tellPerson("EmployeeRepublished", emma, 0);
        acme.tellLeft("EmployeeRepublished", gus, 1);
        await().untilAsserted(() -> assertThat(people()).isEqualTo(people));
        assertThat(acme.rows("select id from change order by position")).isEqualTo(feed);
    }

    private List<String> people() {
        return acme.rows("select (to_jsonb(p) - 'told_at')::text from person p order by 1");
    }
}
