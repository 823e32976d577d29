package org.nextlevel.evidence.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.Tokens;

/** The sender of webhooks asks for the HR system's ids and for the standing of accounts, in a company that it names, and for nothing else. */
@QuarkusTest
@Tag("M10.2")
class AskedBySenderTest {
    private static final List<String> SCOPES = List.of("webhooks:manage");

    private Company acme;
    private Systems systems;
    private String hanna;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        hanna = acme.idOf("hanna");
        systems = new Systems(acme);
    }

    @Test
    void idsAreToldOfPeopleOfTheCompanyThatIsNamed() {
        numbers(acme, Tokens.ofSender()).statusCode(200).body("items.id", contains(hanna));
        numbers(Company.ofPeople(), Tokens.ofSender()).statusCode(200).body("items.size()", is(0));
    }

    @Test
    void nobodyElseIsToldWhateverTheirRolesAndScopes() {
        numbers(acme, Tokens.of(acme.tenant(), "hanna", "hr", "operator")).statusCode(403);
        numbers(acme, Tokens.withScopes(acme.tenant(), "hanna", "webhooks:send"))
                .statusCode(403);
        numbers(acme, Tokens.ofService(acme.tenant(), "hris", "people:write", "feed:read", "webhooks:manage"))
                .statusCode(403);
    }

    @Test
    @Tag("M3.3")
    void whereSomebodyReadsMailIsToldOfWhoWorksHereAndWhatOthersAreCalled() {
        acme.hires("emma", "engineer");
        recipient(acme, Tokens.ofSender())
                .statusCode(200)
                .body("isHere", is(true))
                .body("names", is(Map.of(acme.idOf("emma"), "emma of " + acme.tenant())));
        recipient(Company.ofPeople(), Tokens.ofSender())
                .statusCode(200)
                .body("isHere", is(false))
                .body("email", nullValue())
                .body("names", is(Map.of()));
        recipient(acme, Tokens.of(acme.tenant(), "hanna", "hr", "operator")).statusCode(403);
        recipient(acme, Tokens.ofService(acme.tenant(), "hris", "people:write", "webhooks:manage"))
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/directory/employees", "/api/service-accounts", "/api/me", "/internal/personal-data/me"})
    void theSenderOpensNothingElse(String path) {
        given().auth().oauth2(Tokens.ofSender()).get(path).then().statusCode(403);
    }

    @Test
    void anAccountIsOpenWhileItIsEnabledAndMayKeepWebhooks() {
        String path = systems.makes("Payroll", SCOPES).extract().header("Location");
        String id = path.substring(path.lastIndexOf('/') + 1);
        standing(id).body("open", is(true));
        systems.changes(path, Map.of("name", "Payroll", "scopes", List.of("feed:read")))
                .statusCode(200);
        standing(id).body("open", is(false));
        systems.changes(path, Map.of("name", "Payroll", "scopes", SCOPES, "enabled", false))
                .statusCode(200);
        standing(id).body("open", is(false));
        systems.changes(path, Map.of("name", "Payroll", "scopes", SCOPES)).statusCode(200);
        standing(id).body("open", is(true));
        systems.hr().delete(path).then().statusCode(204);
        standing(id).body("open", is(false));
        standing(UUID.randomUUID().toString()).body("open", is(false));
    }

    @Test
    void anAccountLearnsItsIdWhateverItsKeyAndOneThatHrDidNotMakeHasNone() {
        String path = systems.makes("Payroll", SCOPES).extract().header("Location");
        acme.rows("update service_account_key set subject = 'service-account-payroll-subject' returning id");
        own("payroll").statusCode(200).body("id", is(path.substring(path.lastIndexOf('/') + 1)));
        own("another").statusCode(200).body("id", nullValue()).body("open", is(false));
    }

    private ValidatableResponse standing(String account) {
        return given().auth()
                .oauth2(Tokens.ofSender())
                .get("/internal/tenants/%s/service-accounts/%s".formatted(acme.tenant(), account))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse own(String client) {
        return given().auth()
                .oauth2(Tokens.ofService(acme.tenant(), client, "webhooks:manage"))
                .get("/internal/service-accounts/me")
                .then();
    }

    private ValidatableResponse recipient(Company company, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("id", hanna, "others", List.of(acme.idOf("emma"))))
                .post("/internal/tenants/%s/recipients".formatted(company.tenant()))
                .then();
    }

    private ValidatableResponse numbers(Company company, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(hanna)))
                .post("/internal/tenants/%s/external-ids".formatted(company.tenant()))
                .then();
    }
}
