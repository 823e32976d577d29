package org.nextlevel.integration.delivery.sender;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who the sender of webhooks and notifications is to evidence-service (ADR 0060). */
@ConfigMapping(prefix = "nextlevel.webhooks")
interface SenderSettings {
    /** A client whose service account has the scope {@code webhooks:send}. */
    @WithDefault("nextlevel-webhooks")
    String client();

    /** Of that client; without it nothing is sent. */
    Optional<String> secret();

    /** Where its tokens are asked for. */
    @WithDefault("${nextlevel.oidc.url:http://127.0.0.1:8180/realms/nextlevel}/protocol/openid-connect/token")
    String tokenUrl();
}
