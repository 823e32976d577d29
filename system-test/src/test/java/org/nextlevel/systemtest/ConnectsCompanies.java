package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.layout.Part;

/** A test whose stack is reached by systems of companies, and by people whose company vouches for them. */
interface ConnectsCompanies extends InARunningStack {
    Duration SOON = Duration.ofSeconds(5);

    @Test
    @Tag("M10.1")
    default void whoIsProvisionedSignsInByTheCompanysOwnProviderAndNobodyBecomesSomebodyElse() {
        stack().signsInByTheCompany();
    }

    @Test
    @Tag("M10.1")
    default void aServiceAccountOfHrOpensItsScopesAlone() {
        SystemOfHr reader = stack().madeByHr("Reader", "people:read");
        assertThat(reader.status("/api/directory/employees")).isEqualTo(200);
        assertThat(reader.status("/api/frameworks")).isEqualTo(200);
        assertThat(reader.status("/api/signals")).isEqualTo(403);
        assertThat(reader.status("/api/promotions")).isEqualTo(403);
        SystemOfHr renewed = reader.rotated();
        assertThat(renewed.status("/api/directory/employees")).isEqualTo(200);
        assertThat(reader.status("/api/directory/employees")).isEqualTo(200);
        assertSoon(renewed.deleted());
        assertThat(renewed.token()).isEmpty();
        assertThat(reader.token()).isEmpty();
    }

    @Test
    @Tag("gone")
    default void aServiceAccountThatIsDisabledIsRefusedWithinSecondsByEveryPart() {
        SystemOfHr writer = stack().madeByHr("Writer", "people:write", "signals:write");
        assertSoon(writer.disabled());
        assertThat(writer.token()).isEmpty();
    }

    @Test
    @Tag("M10.1")
    default void anIdentityProviderKeepsPeopleInStepByScimAlone() {
        SystemOfHr provider = stack().madeByHr("Identity provider", "scim");
        assertThat(provider.status("/api/directory/employees")).isEqualTo(403);
        HttpResponse<String> added = provider.scim("POST", "/Users", """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"by.scim","displayName":"By Scim"}""");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String address = added.headers().firstValue("Location").orElseThrow();
        assertThat(address).matches("http://[^/]+/scim/v2/Users/[0-9a-f-]{36}");
        String path = address.substring(address.indexOf("/Users/"));
        assertThat(provider.scim("GET", path, "").body()).contains("By Scim");
        assertThat(provider.scim("DELETE", path, "").statusCode()).isEqualTo(204);
        HttpResponse<String> gone = provider.scim("GET", path, "");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("urn:ietf:params:scim:api:messages:2.0:Error");
        provider.deleted();
    }

    private static void assertSoon(Map<Part, Duration> times) {
        System.out.printf("service account ended: %s%n", times);
        assertThat(times.values()).allMatch(time -> time.compareTo(SOON) < 0);
    }
}
