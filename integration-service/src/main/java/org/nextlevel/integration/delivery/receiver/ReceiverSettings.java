package org.nextlevel.integration.delivery.receiver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where webhooks and chat tools may be, and how long a receiver may take. */
@ConfigMapping(prefix = "integration.webhooks")
public interface ReceiverSettings {
    /** Whether a webhook may lead to this very machine, by http too: for a demonstration on one machine alone. */
    @WithDefault("false")
    boolean allowLoopback();

    /** Further networks that no webhook reaches, such as {@code 198.51.7.0/24}: public addresses of the installation itself. */
    Optional<List<String>> refusedNetworks();

    /** How long it may take until a receiver is connected, TLS included. */
    @WithDefault("PT3S")
    Duration connectTimeout();

    /** How long a delivery may take from its beginning to the end of the answer. */
    @WithDefault("PT15S")
    Duration deliveryTimeout();
}
