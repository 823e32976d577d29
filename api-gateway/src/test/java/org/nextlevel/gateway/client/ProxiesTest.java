package org.nextlevel.gateway.client;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.nextlevel.gateway.Calls.signedIn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.gateway.Services;

@QuarkusTest
@WithTestResource(Services.class)
@TestProfile(ProxiesTest.BehindProxies.class)
@Tag("fair")
class ProxiesTest {
    private static final String HEADER = "X-Forwarded-For";

    /** The tests' own address is that of a proxy of ours. */
    public static final class BehindProxies implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.proxies.trusted", "127.0.0.1,10.0.0.0/8,fd00::/8", "gateway.limit.period", "1h");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 | 203.0.113.7",
                "8.8.8.8, 203.0.113.7 | 203.0.113.7",
                "8.8.8.8, 203.0.113.7, 10.1.2.3 | 203.0.113.7",
                "8.8.8.8, 2001:db8:0:0:0:0:0:1, fd00::9 | 2001:db8:0:0:0:0:0:1",
                "10.9.9.9 | 10.9.9.9",
                "8.8.8.8, nonsense | 127.0.0.1",
                "8.8.8.8, nonsense, 10.1.2.3 | 10.1.2.3"
            })
    void theClientIsTheLastThatIsNoProxyOfOurs(String noted, String client) {
        signedIn().header(HEADER, noted).get("/api/employees/me").then().body("headers.x-forwarded-for", is(client));
    }

    @Test
    void eachClientBehindAProxyHasABucketOfItsOwn() {
        given().header(HEADER, "198.51.100.1").get("/openapi").then().header("RateLimit-Remaining", "99");
        given().header(HEADER, "198.51.100.1").get("/openapi").then().header("RateLimit-Remaining", "98");
        given().header(HEADER, "198.51.100.2").get("/openapi").then().header("RateLimit-Remaining", "99");
    }

    @Test
    void whoeverHasANetworkOfAddressesIsOneClient() {
        given().header(HEADER, "2001:db8:7:7::1").get("/openapi").then().header("RateLimit-Remaining", "99");
        given().header(HEADER, "2001:db8:7:7:ffff::2").get("/openapi").then().header("RateLimit-Remaining", "98");
        given().header(HEADER, "2001:db8:7:8::1").get("/openapi").then().header("RateLimit-Remaining", "99");
    }
}
