package org.nextlevel.integration.delivery.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.webhook.secret.WebhookSecret;
import org.nextlevel.kit.company.OpenTenant;

@QuarkusTest
@Tag("M10.2")
class SecretSealTest {
    @Inject
    SecretSeal seal;

    @Inject
    OpenTenant tenant;

    private final UUID webhook = UUID.randomUUID();
    private final WebhookSecret secret = WebhookSecret.random();

    @Test
    void whatIsSealedOpensInItsPlaceAloneAndShowsNothing() {
        byte[] sealed = tenant.within("acme", () -> seal.seal(webhook, secret.key()));
        assertThat(tenant.within("acme", () -> new WebhookSecret(seal.open(webhook, sealed)).shown()))
                .isEqualTo(secret.shown());
        assertThat(HexFormat.of().formatHex(sealed))
                .doesNotContain(HexFormat.of().formatHex(secret.key()));
        assertThat(secret.toString()).doesNotContain(secret.shown());
        assertThatThrownBy(() -> tenant.within("globex", () -> seal.open(webhook, sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tenant.within("acme", () -> seal.open(UUID.randomUUID(), sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasSealedBeforeTheKitSealedStillOpens() {
        byte[] sealed = HexFormat.of()
                .parseHex("9124ca3f3cb20dc373e7ab3429e903665024cb3f75c9870e878e18ea621f89b6"
                        + "17ef0bf04ae1b051d4094ae06adc8276fbce6f607ab28ab5bb23fe2a");
        UUID ofThatTime = UUID.fromString("256b8039-40e3-4225-baf8-195562b84507");
        assertThat(tenant.within("acme", () -> new WebhookSecret(seal.open(ofThatTime, sealed)).shown()))
                .isEqualTo("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }
}
