package org.nextlevel.evidence.account.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How service accounts are kept at the identity provider. */
@ConfigMapping(prefix = "nextlevel.service-accounts")
public interface ProviderSettings {
    /** A client whose own service account may manage clients, and nothing else. */
    @WithDefault("nextlevel-service-accounts")
    String client();

    /** Of that client; without it no service account can be made or changed. */
    Optional<String> secret();

    /** From the end of one look for keys and accounts whose time is over to the next. */
    @WithDefault("PT10S")
    Duration every();
}
