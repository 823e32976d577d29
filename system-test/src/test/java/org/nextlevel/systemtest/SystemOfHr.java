package org.nextlevel.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.session.RefusalTimes;

/** A service account that somebody of HR makes for a system of the company, with its key. */
record SystemOfHr(Person hr, Addresses addresses, SignIn signIn, String path, String clientId, String secret) {
    private static final String ALL = "/api/service-accounts";

    static SystemOfHr made(Person hr, Addresses addresses, SignIn signIn, String name, String... scopes) {
        JsonNode made = hr.post(ALL, Map.of("name", name, "scopes", List.of(scopes)))
                .expect(201)
                .body();
        return new SystemOfHr(hr, addresses, signIn, ALL + "/" + made.path("id").asText(), "", "").with(made);
    }

    /** With the key that was just made. */
    private SystemOfHr with(JsonNode shown) {
        JsonNode key = shown.path("keys").path(0);
        return new SystemOfHr(
                hr,
                addresses,
                signIn,
                path,
                key.path("clientId").asText(),
                key.path("clientSecret").asText());
    }

    /** A new token; empty when the key opens nothing any more. */
    String token() {
        return signIn.service(clientId, secret);
    }

    /** As it calls the API with a new token. */
    Person signedIn(Part gateway) {
        return new Person(HttpClient.newHttpClient(), addresses.url(gateway), clientId, token());
    }

    int status(String read) {
        return signIn.get(Part.API_GATEWAY, read, token());
    }

    /**
     * What SCIM answers at the gateway. It is asked again after a 503, as identity providers do: where sessions were not heard of just
     * now, Keycloak is asked about each token, and may be busy.
     */
    HttpResponse<String> scim(String method, String scimPath, String body) {
        var answer = new AtomicReference<HttpResponse<String>>();
        Await.until("An answer of SCIM", () -> {
            answer.set(signIn.scim(method, scimPath, token(), body));
            return answer.get().statusCode() != 503;
        });
        return answer.get();
    }

    /** The same system with another key, while this one still opens. */
    SystemOfHr rotated() {
        return with(hr.post(path + "/rotation", Map.of("keepFormerHours", 1))
                .expect(200)
                .body());
    }

    /** How soon each part refuses a token of before. */
    Map<Part, Duration> disabled() {
        return after(() -> {
            Answer read = hr.get(path).expect(200);
            hr.put(
                            path,
                            Map.of(
                                    "name", read.body().path("name").asText(),
                                    "scopes", read.body().path("scopes"),
                                    "enabled", false),
                            read.etag())
                    .expect(200);
        });
    }

    Map<Part, Duration> deleted() {
        return after(() -> hr.delete(path).expect(204));
    }

    private Map<Part, Duration> after(Runnable action) {
        return new RefusalTimes(HttpClient.newHttpClient(), addresses, token()).until(401, action);
    }
}
