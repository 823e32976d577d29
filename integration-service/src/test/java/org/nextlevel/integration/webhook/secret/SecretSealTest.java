package org.nextlevel.integration.webhook.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
        byte[] sealed = tenant.within("acme", () -> seal.seal(webhook, secret));
        assertThat(tenant.within("acme", () -> seal.open(webhook, sealed).shown()))
                .isEqualTo(secret.shown());
        assertThat(HexFormat.of().formatHex(sealed))
                .doesNotContain(HexFormat.of().formatHex(secret.key()));
        assertThat(secret.toString()).doesNotContain(secret.shown());
        assertThatThrownBy(() -> tenant.within("globex", () -> seal.open(webhook, sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tenant.within("acme", () -> seal.open(UUID.randomUUID(), sealed)))
                .isInstanceOf(IllegalStateException.class);
    }
}
