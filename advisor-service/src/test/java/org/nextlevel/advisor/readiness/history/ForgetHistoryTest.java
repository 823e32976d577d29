package org.nextlevel.advisor.readiness.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.kit.company.OpenTenant;

@QuarkusTest
class ForgetHistoryTest {
    @Inject
    ForgetHistory history;

    @Inject
    OpenTenant open;

    @Inject
    Producer<String, String> kafka;

    @Test
    void whatChangedMoreThanFiveYearsAgoIsForgotten() {
        Company company = new Company(kafka);
        company.rows("""
                insert into assessment_change (id, tenant, employee_id, target, perspective, changed_at, assessed_on, framework,
                    framework_version, verdict, share, causes, requirements)
                select gen_random_uuid(), '%s', gen_random_uuid(), 'l2', 'OWN', now() - make_interval(years => n), now(), 'f', 1,
                    'READY', 1, '[]', '[]' from unnest(array [4, 6]) n returning 1""".formatted(company.tenant()));
        open.within(company.tenant(), () -> {
            history.forget();
            return null;
        });
        assertThat(company.rows("select 1 from assessment_change")).hasSize(1);
    }
}
