package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.PagesOfMany;

/** A company of 200,000 people with a million pieces of evidence, and of all that comes with them. */
@QuarkusTest
@Tag("long")
class ListsOfManyTest {
    private static final Logger LOG = Logger.getLogger(ListsOfManyTest.class);
    private static final int MANY = Integer.getInteger("tests.rows", 1_000_000);
    private static final int PEOPLE = MANY / 5;
    private static final String SOMEBODY = Crowd.id("employee", "1 + n %% %d".formatted(PEOPLE));

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "nextlevel.db.url")
    String url;

    @Test
    void aPageOfAnyListReadsAboutAsManyRowsAsItShows() {
        Company acme = Company.ofPeople();
        String engineer = acme.idOf("engineer");
        String piece = acme.sharedEvidence("Built the nightly build");
        acme.attests("manager", piece, "CONFIRMED").then().statusCode(201);
        acme.asks("engineer", piece, "colleague").then().statusCode(201);
        acme.as("manager").get(piece).then().statusCode(200);
        grow(new Crowd(url, acme.tenant()), engineer, piece.substring(piece.lastIndexOf('/') + 1));
        try (PagesOfMany pages = new PagesOfMany(database, url, "evidence_app")) {
            of(acme, pages, engineer, piece);
            assertThat(pages.faults()).isEmpty();
        }
    }

    private static void of(Company acme, PagesOfMany pages, String engineer, String piece) {
        Supplier<RequestSpecification> hr = () -> acme.as("director", "hr");
        Supplier<RequestSpecification> auditor = () -> acme.as("colleague", "auditor");
        pages.read(hr, "/api/employees");
        pages.read(hr, "/api/employees?includeArchived=true");
        pages.search(hr, "/api/employees?q=person", PEOPLE);
        pages.read(acme::hris, "/api/directory/employees");
        pages.read(acme::hris, "/api/directory/employees?updatedSince=2026-01-01T00:00:00Z");
        pages.read(acme::hris, "/api/directory/employees?active=true&framework=craft&level=one");
        pages.read(acme::hris, "/api/directory/employees?userName=u4711");
        pages.read(acme::hris, "/api/directory/changes");
        pages.read(() -> acme.as("director"), "/api/employees/me/reports?depth=all");
        pages.read(auditor, "/api/audit");
        pages.read(auditor, "/api/audit?person=" + engineer);
        pages.read(auditor, "/api/audit?action=evidence-read");
        pages.read(() -> acme.as("engineer"), "/api/employees/me/access-log");
        pages.read(() -> acme.as("engineer"), "/api/employees/me/evidence");
        pages.read(() -> acme.as("engineer"), "/api/employees/me/evidence?updatedSince=2026-01-01T00:00:00Z");
        pages.read(() -> acme.as("manager"), "/api/employees/%s/evidence".formatted(engineer));
        pages.read(() -> acme.as("engineer"), piece + "/attestations");
        pages.read(() -> acme.as("engineer"), piece + "/revisions");
        pages.read(() -> acme.as("manager"), "/api/employees/me/attestations");
        pages.read(() -> acme.as("colleague"), "/api/employees/me/attestation-requests");
    }

    /** One of fifty is as the sample: the engineer's, or of whoever reads most. */
    private static void grow(Crowd crowd, String engineer, String piece) {
        String often = "case when n %% 50 = 0 then sample.%s else %s end";
        String ofEngineer = often.formatted("employee_id", SOMEBODY);
        crowd.copies(
                "employee",
                PEOPLE,
                "external_id = 'ext-colleague'",
                Map.of(
                        "id", Crowd.id("employee", "n"),
                        "external_id", "'e' || n",
                        "user_name", "'u' || n",
                        "display_name", "'Person ' || md5(n::text)",
                        "written_at", "timestamptz '2020-01-01' + make_interval(secs => n)",
                        "login_issuer", "null",
                        "login_subject", "null",
                        "bind_name", "null",
                        "manager_id",
                                "case when n < 8 then (select id from employee where tenant = sample.tenant and external_id = 'ext-director') else "
                                        + Crowd.id("employee", "n / 8") + " end"));
        String days = "date '2020-01-01' + n % 2000";
        String times = "timestamptz '2020-01-01' + make_interval(mins => n)";
        crowd.copies(
                "evidence",
                MANY,
                "id = '%s'".formatted(piece),
                Map.of("id", "gen_random_uuid()", "employee_id", ofEngineer, "occurred_on", days, "updated_at", times));
        crowd.copies(
                "audit",
                MANY,
                "subject = '%s'".formatted(engineer),
                Map.of("subject", often.formatted("subject", SOMEBODY), "at", times, "entry", "gen_random_uuid()"));
        crowd.copies(
                "attestation",
                MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        // Who attests a piece does it once.
                        "evidence_id",
                        "case when n % 100 = 0 then sample.evidence_id else gen_random_uuid() end",
                        "attester_id",
                        "case when n % 100 = 50 then sample.attester_id else " + Crowd.id("attester", "n") + " end",
                        "attested_at",
                        times));
        crowd.copies(
                "attestation_request",
                MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        "evidence_id",
                        "gen_random_uuid()",
                        "attester_id",
                        often.formatted("attester_id", SOMEBODY),
                        "requested_at",
                        times));
        for (String table : new String[] {"employee", "evidence", "audit", "attestation", "attestation_request"}) {
            LOG.info(crowd.sizeOf(table));
        }
    }
}
