package org.nextlevel.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** How the tests talk to the gateway. */
public final class Calls {
    private Calls() {}

    /** Somebody signed in whom no other test knows. */
    public static RequestSpecification signedIn() {
        return with(Tokens.ofANewcomer());
    }

    /** The path is sent exactly as written. */
    public static RequestSpecification with(String token) {
        return given().urlEncodingEnabled(false).auth().oauth2(token);
    }

    public static void isProblem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:" + code))
                .body("status", is(status))
                .body("requestId", is(answer.header("X-Request-Id")))
                .body("title", notNullValue())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    public static RequestSpecification body(RequestSpecification call, int bytes) {
        return call.contentType(ContentType.BINARY).body(new byte[bytes]);
    }
}
