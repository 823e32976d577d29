package org.nextlevel.evidence.account;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.nextlevel.evidence.Company;

/** HR of a company with its service accounts, and what of them is at the identity provider. */
record Systems(Company company) {
    static final String ALL = "/api/service-accounts";

    RequestSpecification hr() {
        return company.as("hanna", "hr");
    }

    ValidatableResponse makes(String name, List<String> scopes) {
        return hr().body(Map.of("name", name, "scopes", scopes)).post(ALL).then();
    }

    ValidatableResponse changes(String path, Map<String, Object> to) {
        return hr().header("If-Match", "*").body(to).put(path).then();
    }

    ValidatableResponse rotates(String path, int hours) {
        return hr().body(Map.of("keepFormerHours", hours))
                .post(path + "/rotation")
                .then();
    }

    /** The company's clients at the identity provider. */
    List<Map<String, Object>> clients() {
        return new JsonPath(given().get(keycloak() + "/admin/realms/nextlevel/clients?clientId=" + company.tenant())
                        .asString())
                .getList("$");
    }

    static void breaks(String path) {
        given().get(keycloak() + "/broken/" + path).then().statusCode(200);
    }

    private static String keycloak() {
        return ConfigProvider.getConfig()
                .getValue("nextlevel.oidc.url", String.class)
                .replace("/realms/nextlevel", "");
    }
}
