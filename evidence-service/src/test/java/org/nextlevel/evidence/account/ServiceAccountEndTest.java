package org.nextlevel.evidence.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.log.ExpectedLog;

@QuarkusTest
@Tag("M10.1")
class ServiceAccountEndTest {
    @TestHTTPResource(management = true)
    URI management;

    private Company acme;
    private Systems systems;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        systems = new Systems(acme);
    }

    @AfterEach
    void mend() {
        Systems.breaks("");
    }

    @Test
    void whatIsOverEndsByItself() {
        String path = systems.makes("Payroll", List.of("people:read")).extract().header("Location");
        systems.rotates(path, 1).statusCode(200);
        acme.rows("update service_account_key set ends_at = now() where ends_at is not null returning id");
        await().untilAsserted(() -> assertThat(systems.clients()).hasSize(1));
        systems.hr()
                .body(Map.of(
                        "name", "Short",
                        "scopes", List.of("scim"),
                        "expiresAt", Instant.now().plus(Duration.ofSeconds(1)).toString()))
                .post(Systems.ALL);
        await().untilAsserted(() ->
                systems.hr().get(Systems.ALL).then().body("items.find { it.name == 'Short' }.enabled", is(false)));
        assertThat(acme.rows("select action from audit")).contains("service-account-expired");
    }

    @Test
    void aDeletedOneIsGoneEverywhere() {
        String path = systems.makes("Payroll", List.of("people:read")).extract().header("Location");
        systems.hr().delete(path).then().statusCode(204);
        systems.hr().get(path).then().statusCode(404);
        assertThat(systems.clients()).isEmpty();
    }

    @Test
    @ExpectedLog(logger = "org.nextlevel.evidence.account.provider.AdminCalls", says = "answers 503")
    void whatTheProviderDoesNotDoIsNotDoneHereEither() {
        Systems.breaks("POST/clients");
        systems.makes("Payroll", List.of("people:read")).statusCode(503).header("Retry-After", notNullValue());
        Systems.breaks("service-account-user");
        systems.makes("Payroll", List.of("people:read")).statusCode(503);
        assertThat(systems.clients()).isEmpty();
        Systems.breaks("");
        String path = systems.makes("Payroll", List.of("people:read"))
                .statusCode(201)
                .extract()
                .header("Location");
        Systems.breaks("service-account-user");
        systems.rotates(path, 0).statusCode(503);
        assertThat(systems.clients()).hasSize(1);
        Systems.breaks("PUT/clients");
        systems.hr().delete(path).then().statusCode(503);
        systems.changes(path, Map.of("name", "Payroll", "scopes", List.of("scim")))
                .statusCode(503);
        systems.hr().get(path).then().statusCode(200).body("scopes", contains("people:read"));
    }

    @Test
    void whatIsRefusedHereLeavesNoClientThere() {
        systems.makes("Payroll", List.of("people:read")).statusCode(201);
        systems.makes("payroll", List.of("people:read"))
                .statusCode(409)
                .body("type", is("urn:problem:service-account-exists"));
        systems.makes("Other", List.of("everything"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/scopes/0"))
                .body("violations[0].detail", containsString("people:read"));
        systems.makes("Other", List.of()).statusCode(422);
        assertThat(systems.clients()).hasSize(1);
    }

    @Test
    void thoseOfACompanyThatIsErasedEndBeforeIt() {
        String operator = Tokens.of("operators", "otto", "operator");
        systems.makes("Payroll", List.of("people:read"));
        List.of("active", "suspended", "erased")
                .forEach(state -> given().auth()
                        .oauth2(operator)
                        .put(management.resolve("/tenants/%s/%s".formatted(acme.tenant(), state)))
                        .then()
                        .statusCode(200));
        assertThat(systems.clients()).isEmpty();
    }
}
