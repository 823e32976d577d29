package org.nextlevel.evidence;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.PagesOfMany;

/** Beside a large company a small one tells what it has again, and counts it, without reading what the other has. */
@QuarkusTest
@Tag("long")
class ToldAmongManyTest {
    private static final int MANY = Crowd.MANY / 4;
    private static final UUID MIDDLE = UUID.fromString("80000000-0000-4000-8000-000000000000");

    @Inject
    OpenTenant open;

    @Inject
    Sql sql;

    @Inject
    @All
    List<RepublishSource<?>> sources;

    @Test
    void whatIsToldAndCountedOfACompanyIsReadInTheOrderOfItsIds() {
        withPieces(MANY);
        Company small = withPieces(MANY / 20);
        PagesOfMany.during(pages -> {
            for (RepublishSource<?> source : sources) {
                // A piece is told with what is said of it.
                long most = 4L * source.atOnce();
                pages.work(
                        "telling " + source.sort(), most, () -> within(small, () -> source.tellStretch(MIDDLE, null)));
                source.versions()
                        .ifPresent(things -> pages.work(
                                "counting " + source.sort(),
                                most,
                                () -> within(small, () -> count(things, source.atOnce()))));
            }
        });
    }

    private Company withPieces(int many) {
        Company company = Company.ofPeople();
        company.evidence("Mentored Ben.");
        Crowd crowd = Crowd.of(company.tenant());
        crowd.copies(
                "employee",
                many / 5,
                "id = '%s'".formatted(company.idOf("engineer")),
                Map.of(
                        "id", "gen_random_uuid()",
                        "external_id", "'e' || n",
                        "user_name", "'u' || n",
                        "bind_name", "null",
                        "login_issuer", "null",
                        "login_subject", "null"));
        crowd.copies("evidence", many, "true", Map.of("id", "gen_random_uuid()"));
        return company;
    }

    private void count(VersionedThings things, int most) {
        sql.query("select id, key, version from (%s) things where id > :after order by id limit :most"
                        .formatted(things.select()))
                .with("after", MIDDLE)
                .with("most", most)
                .each(row -> row.uuid("id"));
    }

    private void within(Company company, Runnable work) {
        open.within(company.tenant(), () -> {
            QuarkusTransaction.requiringNew().run(work);
            return null;
        });
    }
}
