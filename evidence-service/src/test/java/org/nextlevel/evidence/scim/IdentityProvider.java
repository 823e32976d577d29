package org.nextlevel.evidence.scim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.Tokens;

/** The identity provider of a company, as it calls SCIM. */
final class IdentityProvider {
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    private static final String SCIM = "application/scim+json";

    final Company company;

    IdentityProvider(Company company) {
        this.company = company;
    }

    static IdentityProvider ofSomeCompany() {
        return new IdentityProvider(new Company());
    }

    RequestSpecification request() {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(SCIM, ContentType.TEXT)))
                .auth()
                .oauth2(Tokens.ofService(company.tenant(), "provider", "scim"))
                .contentType(SCIM);
    }

    Response get(String path, Object... values) {
        return request().get("/scim/v2" + path, values);
    }

    Response post(String path, String body) {
        return request().body(body).post("/scim/v2" + path);
    }

    Response put(String path, String body) {
        return request().body(body).put("/scim/v2" + path);
    }

    Response delete(String path) {
        return request().delete("/scim/v2" + path);
    }

    /** The operations of a patch, as JSON. */
    Response patch(String path, String operations) {
        return request().body("""
                        {"schemas":["%s"],"Operations":[%s]}""".formatted(PATCH_OP, operations)).patch("/scim/v2" + path);
    }

    Response search(String kind, String filter) {
        return request().queryParam("filter", filter).get("/scim/v2/" + kind);
    }

    /** A new person with this user name, and more of JSON after it: {@code "\"active\":true"}. */
    Response adds(String userName, String... more) {
        String rest = more.length == 0 ? "" : "," + String.join(",", more);
        return post("/Users", """
                {"schemas":["%s"],"userName":"%s"%s}""".formatted(USER, userName, rest));
    }

    String idOf(Response added) {
        return added.then().statusCode(201).extract().path("id");
    }

    String user(String userName, String... more) {
        return idOf(adds(userName, more));
    }

    String group(String name, String... members) {
        String list = java.util.Arrays.stream(members)
                .map("{\"value\":\"%s\"}"::formatted)
                .collect(java.util.stream.Collectors.joining(","));
        return idOf(post("/Groups", """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"%s","members":[%s]}""".formatted(name, list)));
    }

    static String someName() {
        return "person-" + UUID.randomUUID();
    }

    /** Three people to be found: cyd has left. */
    void addsAnaBobAndCyd() {
        user(
                "ana",
                "\"externalId\":\"X-1\"",
                "\"title\":\"Maker\"",
                "\"nickName\":\"Annie\"",
                "\"name\":{\"familyName\":\"Miller\"}",
                "\"emails\":[{\"value\":\"ana@acme.example\",\"type\":\"work\"},{\"value\":\"ana@home.example\",\"type\":\"home\"}]");
        user(
                "bob",
                "\"title\":\"Baker\"",
                "\"nickName\":\"Bobby\"",
                "\"emails\":[{\"value\":\"bob@acme.example\",\"type\":\"work\",\"primary\":true}]",
                "\"" + ENTERPRISE + "\":{\"employeeNumber\":\"n-2\",\"division\":\"D\"}");
        user("cyd", "\"active\":false");
    }

    /** It is an error of SCIM, of this type or of none. */
    static void refused(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/scim+json"))
                .body("schemas", equalTo(List.of("urn:ietf:params:scim:api:messages:2.0:Error")))
                .body("status", is(Integer.toString(status)))
                .body("scimType", type == null ? nullValue() : is(type))
                .body("detail", notNullValue());
    }
}
