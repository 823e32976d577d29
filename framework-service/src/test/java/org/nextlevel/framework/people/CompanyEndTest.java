package org.nextlevel.framework.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.OtherServices;
import org.nextlevel.framework.posting.Poster;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;
import org.nextlevel.testkit.table.TableNames;

/** Of who is erased no word or name is left here, and of a company that ended nothing. */
@QuarkusTest
@Tag("erasure")
class CompanyEndTest {
    @Inject
    Producer<String, String> kafka;

    private Poster emma;
    private OtherServices others;

    @BeforeEach
    void aCompanyHasPublishedAndSomebodyAimsAtAPostingAndHasACase() throws IOException {
        emma = Poster.ofNewCompany();
        UUID id = Tokens.idOf(Tokens.subjectOf("emma"));
        others = new OtherServices(emma.tenant());
        others.opensCase(id, "two");
        await().atMost(Duration.ofSeconds(30)).until(() -> dump().contains(id.toString()));
        emma.added("You own the Marzipan budget.");
        assertThat(dump()).contains("eddie", "Marzipan");
    }

    @Test
    void theNameOfWhoPublishedGoesWithThePerson() {
        erased("emma");
        erased("eddie");
        awaitTold("ErasureAcknowledged", 2);
        assertThat(dump()).doesNotContain("eddie", "Marzipan");
        emma.colleague("another")
                .request()
                .get("/api/frameworks/general-ladder/versions/1")
                .then()
                .statusCode(200);
    }

    @Test
    void anOperatorsArchiveHoldsNoPostings() {
        String lines = given().auth()
                .oauth2(Tokens.of("operators", "otto", "operator"))
                .get("/internal/tenants/%s/data".formatted(emma.tenant()))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines).contains("\"table\":\"framework_version\"").doesNotContain("Marzipan", "\"posting\"");
    }

    @Test
    void anOperatorOfASuspendedCompanyTakesItAlongAllTheSame() {
        tells("TenantSuspended", state("SUSPENDED", 2));
        await().untilAsserted(() -> emma.request().get("/api/frameworks").then().statusCode(403));
        given().auth()
                .oauth2(Tokens.of(emma.tenant(), "otto", "operator"))
                .get("/internal/tenants/%s/data".formatted(emma.tenant()))
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.of(emma.tenant(), "hanna", "hr"))
                .get("/internal/tenants/%s/data".formatted(emma.tenant()))
                .then()
                .statusCode(403);
    }

    @Test
    void ofACompanyThatEndedNothingIsLeftAndItIsAcknowledged() {
        tells("TenantSuspended", state("SUSPENDED", 2));
        tells("TenantErased", state("ERASED", 3));
        String told = awaitTold("TenantErasureAcknowledged", 1);
        assertThat(told)
                .contains("framework_version", "open_case", "known_tenant")
                .doesNotContain("\"posting\"");
        assertThat(dump()).isEmpty();
    }

    private void erased(String who) {
        tells("EmployeeErased", """
                {"erasureId":"%s","employeeId":"%s","version":9,"userNameDigest":"gone","formerUserNameDigest":"%s",
                 "framework":"","level":"","active":false}""".formatted(
                        UUID.randomUUID(),
                        Tokens.idOf(Tokens.subjectOf(who)),
                        new UserNameDigest("the-key-of-the-tests").of(emma.tenant(), who)));
    }

    private String state(String state, int version) {
        return "{\"tenant\":\"%s\",\"state\":\"%s\",\"version\":%d}".formatted(emma.tenant(), state, version);
    }

    private String awaitTold(String type, int number) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("framework-events", emma.tenant()).stream()
                                .filter(record -> Topics.header(record, "ce_type")
                                        .filter(type::equals)
                                        .isPresent())
                                .toList(),
                        records -> records.size() >= number)
                .getFirst()
                .value();
    }

    private void tells(String type, String payload) {
        kafka.send(TestEvent.of(type, emma.tenant(), "/evidence-service").to("people-events", emma.tenant(), payload));
    }

    /** Every row of every table of this company, as text, but what is still told and that it was here. */
    private String dump() {
        var context = Arc.container().requestContext();
        context.activate();
        Arc.container().instance(CurrentTenant.class).get().open(emma.tenant());
        try {
            StringBuilder all = new StringBuilder();
            for (String table :
                    column(TableNames.EVERY + " and tablename not in ('outbox', 'known_tenant', 'inbox')")) {
                column("select to_jsonb(t)::text from %s t".formatted(table)).forEach(all::append);
            }
            return all.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            context.terminate();
        }
    }

    private static List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
