package org.nextlevel.evidence.company;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;
import org.nextlevel.testkit.table.TableNames;

/** Invariant 1: operators say which companies there are; outside of them nothing opens, and of an erased one nothing is left. */
@QuarkusTest
@Tag("tenant")
class OperatorTest {
    private static final String ME = "/api/employees/me";

    @TestHTTPResource(management = true)
    URI management;

    private String tenants;

    private Company acme;

    @BeforeEach
    void found() {
        tenants = management.resolve("/tenants").toString();
        acme = Company.ofPeople();
        become("active").statusCode(200).body("state", is("ACTIVE"));
    }

    @Test
    void ofASuspendedCompanyNothingOpensUntilItIsResumed() {
        acme.as("engineer").get(ME).then().statusCode(200);
        become("suspended").statusCode(200);
        await().untilAsserted(() ->
                acme.as("engineer").get(ME).then().statusCode(403).body("detail", containsString("suspended")));
        become("active").statusCode(200);
        await().untilAsserted(() -> acme.as("engineer").get(ME).then().statusCode(200));
    }

    @Test
    void onlyASuspendedCompanyIsErasedAndNothingOfItIsLeft() {
        acme.sharedEvidence("Secretword of ours");
        acme.as("manager").get(acme.sharedEvidence("ours"));
        become("erased").statusCode(409).body("type", is("urn:problem:tenant-active"));
        become("suspended").statusCode(200);
        become("erased").statusCode(200).body("state", is("ERASED"));
        List<String> tables =
                acme.rows(TableNames.EVERY + " and tablename not in ('outbox', 'known_tenant', 'tenant_receipt')");
        assertThat(tables).hasSizeGreaterThan(10);
        for (String table : tables) {
            assertThat(acme.rows("select to_jsonb(t)::text from %s t".formatted(table)))
                    .as(table)
                    .isEmpty();
        }
        await().untilAsserted(() -> acme.as("engineer").get(ME).then().statusCode(403));
        become("active").statusCode(409).body("type", is("urn:problem:tenant-erased"));
        given().auth()
                .oauth2(operator())
                .get(tenants + "/" + acme.tenant() + "/export")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:tenant-erased"));
    }

    @Test
    void everyServiceIsToldOfEachChange() throws IOException {
        become("suspended").statusCode(200);
        become("active").statusCode(200);
        become("suspended").statusCode(200);
        become("erased").statusCode(200);
        List<ConsumerRecord<String, String>> told = await().until(
                        () -> Topics.records("people-events", acme.tenant()).stream()
                                .filter(record -> acme.tenant().equals(record.key()))
                                .toList(),
                        records -> records.size() == 5);
        for (String name : List.of("tenant-created", "tenant-suspended", "tenant-resumed", "tenant-erased")) {
            String type = "Tenant" + Character.toUpperCase(name.charAt(7)) + name.substring(8);
            String value = told.stream()
                    .filter(record ->
                            Topics.header(record, "ce_type").orElseThrow().equals(type))
                    .findFirst()
                    .orElseThrow()
                    .value();
            EventSample.check(name, ((ObjectNode) new ObjectMapper().readTree(value)).put("tenant", "acme"));
        }
    }

    @Test
    void operatorsSeeWhichCompaniesThereAreAndNothingOfThem() {
        given().auth()
                .oauth2(operator())
                .get(tenants)
                .then()
                .statusCode(200)
                .body("items.tenant", hasItem(acme.tenant()), "items[0].keySet().size()", is(3));
        acme.as("otto", "operator").get("/api/employees/me").then().statusCode(403);
    }

    @Test
    void nobodyElseOperates() {
        given().header("Accept-Language", "de")
                .get(tenants)
                .then()
                .statusCode(401)
                .header("Content-Language", "de")
                .body("detail", is("Ein gültiges Zugriffstoken eines Operators wird gebraucht."));
        given().auth()
                .oauth2(Tokens.forged(acme.tenant(), "otto", "operator"))
                .get(tenants)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of(acme.tenant(), "hanna", "hr"))
                .get(tenants)
                .then()
                .statusCode(403);
        acme.as("otto", "operator").get("/tenants").then().statusCode(404);
    }

    private ValidatableResponse become(String state) {
        return given().auth()
                .oauth2(operator())
                .put(tenants + "/" + acme.tenant() + "/" + state)
                .then();
    }

    private String operator() {
        return Tokens.of("operators", "otto", "operator");
    }
}
