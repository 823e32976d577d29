package org.nextlevel.evidence.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.UserResource;
import de.captaingoldfish.scim.sdk.client.ScimClientConfig;
import de.captaingoldfish.scim.sdk.client.ScimRequestBuilder;
import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.constants.enums.PatchOp;
import de.captaingoldfish.scim.sdk.common.resources.User;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

/** Clients that nobody here wrote. */
@QuarkusTest
@Tag("M10.1")
class ForeignClientTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    private String token() {
        return "Bearer " + Tokens.ofService(idp.company.tenant(), "provider", "scim");
    }

    private static String address() {
        return "http://127.0.0.1:" + RestAssured.port + "/scim/v2";
    }

    @Test
    void theClientOfPingDrivesIt() throws Exception {
        String token = token();
        ClientRequestFilter signedIn = request -> request.getHeaders().putSingle("Authorization", token);
        try (var client = ClientBuilder.newClient().register(signedIn)) {
            var scim = new ScimService(client.target(address()));
            assertThat(scim.getServiceProviderConfig().getPatch().isSupported()).isTrue();
            assertThat(scim.getSchemas().getTotalResults()).isEqualTo(3);
            UserResource user = new UserResource()
                    .setUserName("ping")
                    .setDisplayName("Ping")
                    .setEmails(List.of(new Email()
                            .setValue("ping@acme.example")
                            .setType("work")
                            .setPrimary(true)));
            UserResource added = scim.create("Users", user);
            assertThat(scim.retrieve(added).getEmails().getFirst().getValue()).isEqualTo("ping@acme.example");
            UserResource changed = scim.modify(
                    "Users",
                    added.getId(),
                    new PatchRequest(PatchOperation.replace("displayName", "Pong")),
                    UserResource.class);
            assertThat(changed.getDisplayName()).isEqualTo("Pong");
            assertThat(scim.search("Users", "displayName eq \"pong\"", UserResource.class)
                            .getTotalResults())
                    .isEqualTo(1);
            assertThat(scim.replace(changed.setTitle("Maker")).getTitle()).isEqualTo("Maker");
            assertRefused(409, () -> scim.create("Users", user));
            scim.delete("Users", added.getId());
            assertRefused(404, () -> scim.retrieve("Users", added.getId(), UserResource.class));
        }
    }

    private static void assertRefused(int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ScimException.class,
                        refused ->
                                assertThat(refused.getScimError().getStatus()).isEqualTo(status));
    }

    @Test
    void theClientOfCaptainGoldfishDrivesIt() {
        var config = ScimClientConfig.builder()
                .requestTimeout(20)
                .socketTimeout(20)
                .connectTimeout(5)
                .httpHeaders(Map.of("Authorization", token()))
                .build();
        try (var scim = new ScimRequestBuilder(address(), config)) {
            var user = User.builder()
                    .userName("goldfish")
                    .externalId("gf")
                    .nickName("Goldie")
                    .active(true)
                    .build();
            var added = scim.create(User.class, "/Users").setResource(user).sendRequest();
            assertThat(added.isSuccess()).as(added.getResponseBody()).isTrue();
            String id = added.getResource().getId().orElseThrow();
            var patched = scim.patch(User.class, "/Users", id)
                    .addOperation()
                    .op(PatchOp.REPLACE)
                    .path("nickName")
                    .value("Fin")
                    .build()
                    .sendRequest();
            assertThat(patched.isSuccess()).as(patched.getResponseBody()).isTrue();
            var found = scim.list(User.class, "/Users")
                    .filter("nickName", Comparator.EQ, "fin")
                    .build()
                    .get()
                    .sendRequest();
            assertThat(found.getResource().getTotalResults()).isEqualTo(1);
            assertThat(found.getResource().getListedResources().getFirst().getNickName())
                    .contains("Fin");
            assertThat(scim.create(User.class, "/Users")
                            .setResource(user)
                            .sendRequest()
                            .getHttpStatus())
                    .isEqualTo(409);
            assertThat(scim.delete(User.class, "/Users", id).sendRequest().isSuccess())
                    .isTrue();
            assertThat(scim.get(User.class, "/Users", id).sendRequest().getHttpStatus())
                    .isEqualTo(404);
        }
    }
}
