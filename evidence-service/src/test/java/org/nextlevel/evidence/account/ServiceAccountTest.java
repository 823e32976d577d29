package org.nextlevel.evidence.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
@Tag("M10.1")
class ServiceAccountTest {
    private Company acme;
    private Systems systems;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        systems = new Systems(acme);
    }

    @Test
    void hrMakesOneWhoseSecretIsShownOnce() {
        ValidatableResponse made =
                systems.makes("Payroll", List.of("people:read")).statusCode(201);
        made.body("keys", hasSize(1))
                .body("keys[0].clientId", startsWith(acme.tenant() + ".payroll."))
                .body("keys[0].clientSecret", is("shown-once-and-never-again"))
                .body("tokenUrl", endsWith("/protocol/openid-connect/token"))
                .body("actions.move", contains("CHANGE", "ROTATE", "DELETE"));
        systems.hr()
                .get(made.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("scopes", contains("people:read"))
                .body("keys[0]", not(hasKey("clientSecret")));
        systems.hr().get(Systems.ALL).then().body("items.keys.flatten()", everyItem(not(hasKey("clientSecret"))));
        assertThat(acme.rows("select row_to_json(service_account_key)::text from service_account_key"))
                .noneMatch(row -> row.contains("shown-once"));
        assertThat(acme.rows("select action from audit")).contains("service-account-created");
    }

    @Test
    void aRepetitionShowsNoSecretAndMakesNoOther() {
        Map<String, Object> request = Map.of("name", "Twice", "scopes", List.of("scim"));
        String key = UUID.randomUUID().toString();
        systems.hr()
                .header("Idempotency-Key", key)
                .body(request)
                .post(Systems.ALL)
                .then()
                .statusCode(201);
        systems.hr()
                .header("Idempotency-Key", key)
                .body(request)
                .post(Systems.ALL)
                .then()
                .statusCode(201)
                .body("keys[0]", not(hasKey("clientSecret")));
        assertThat(systems.clients()).hasSize(1);
    }

    @Test
    void theClientIsOfTheCompanyAndOpensItsScopesAlone() {
        systems.makes("Payroll", List.of("people:read", "promotions:read"));
        Map<String, Object> client = systems.clients().getFirst();
        assertThat(client.get("defaultClientScopes"))
                .isEqualTo(List.of(
                        "basic", "profile", "nextlevel-api", "service_account", "people:read", "promotions:read"));
        assertThat(client.toString())
                .contains("claim.name=organization", "claim.value=[\"%s\"]".formatted(acme.tenant()))
                .contains("fullScopeAllowed=false", "standardFlowEnabled=false", "directAccessGrantsEnabled=false");
    }

    @Test
    void otherScopesOrNoneAnyMoreEndTheTokensOfBefore() {
        String path = systems.makes("Payroll", List.of("people:read")).extract().header("Location");
        String subject = acme.rows("select subject from service_account_key").getFirst();
        systems.changes(path, Map.of("name", "Pay", "scopes", List.of("signals:write"), "enabled", false))
                .statusCode(200)
                .body("scopes", contains("signals:write"))
                .body("enabled", is(false));
        assertThat(systems.clients().getFirst().toString())
                .contains("signals:write", "enabled=false", "nextlevel.ended=" + subject)
                .doesNotContain("people:read");
        systems.hr()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Pay", "scopes", List.of("scim")))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void aFormerKeyOpensForAsLongAsHrSays() {
        String path = systems.makes("Payroll", List.of("people:read")).extract().header("Location");
        systems.rotates(path, 24)
                .statusCode(200)
                .body("keys", hasSize(2))
                .body("keys[0].clientSecret", notNullValue())
                .body("keys[0]", not(hasKey("endsAt")))
                .body("keys[1].endsAt", notNullValue());
        systems.rotates(path, 24).statusCode(409).body("type", is("urn:problem:rotation-open"));
        systems.rotates(path, 0).statusCode(200).body("keys", hasSize(1));
        assertThat(systems.clients()).hasSize(1);
    }

    @Test
    void hrSeesWhenAKeyWasLastUsed() throws IOException {
        String path = systems.makes("Payroll", List.of("people:read")).extract().header("Location");
        systems.hr().get(path).then().body("keys[0]", not(hasKey("lastUsedAt")));
        Path sample = Path.of(System.getProperty("nextlevel.root"), "docs", "events", "service-account-used.json");
        String subject = acme.rows("select subject from service_account_key").getFirst();
        acme.hearsOn(
                "session-events",
                "ServiceAccountUsed",
                Files.readString(sample).replaceFirst("0b1c2d3e-0000-4000-8000-000000000002", subject));
        await().untilAsserted(
                        () -> systems.hr().get(path).then().body("keys[0].lastUsedAt", is("2026-03-01T10:00:00Z")));
    }

    @Test
    void whoIsNotInTheDirectoryMakesWhatFillsItAndNoMore() {
        RequestSpecification outside = acme.as("henry", "hr");
        outside.body(Map.of("name", "Filler", "scopes", List.of("people:write", "scim")))
                .post(Systems.ALL)
                .then()
                .statusCode(201);
        outside.body(Map.of("name", "Reader", "scopes", List.of("promotions:read")))
                .post(Systems.ALL)
                .then()
                .statusCode(403);
    }

    @Test
    void anotherCompanySeesNothingOfIt() {
        String path = systems.makes("Payroll", List.of("people:read")).extract().header("Location");
        Company globex = Company.ofPeople();
        RequestSpecification there = globex.as("gina", "hr");
        there.get(path).then().statusCode(404);
        there.get(Systems.ALL).then().body("items", hasSize(0));
        there.delete(path).then().statusCode(404);
        there.body(Map.of("name", "Payroll", "scopes", List.of("scim")))
                .post(Systems.ALL)
                .then()
                .statusCode(201);
        assertThat(systems.clients()).hasSize(1);
    }

    @Test
    void whoeverReadsPeopleIsOfferedNoChangeOfThem() {
        given().auth()
                .oauth2(Tokens.ofService(acme.tenant(), "reader", "people:read"))
                .get("/api/directory/employees")
                .then()
                .statusCode(200)
                .body("items.userName", hasItem("engineer"))
                .body("items.actions.flatten()", hasSize(0));
    }
}
