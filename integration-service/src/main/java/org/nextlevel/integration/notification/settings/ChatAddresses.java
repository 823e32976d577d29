package org.nextlevel.integration.notification.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.ReceiverSettings;
import org.nextlevel.integration.delivery.receiver.ReceiverUrl;
import org.nextlevel.integration.delivery.seal.SecretSeal;
import org.nextlevel.kit.problem.Invalid;

/** Where chat tools take the messages to people and rooms: each a secret, which is kept sealed, and of which its host alone is shown. */
@ApplicationScoped
public class ChatAddresses {
    private final SecretSeal seal;
    private final ReceiverSettings receivers;

    ChatAddresses(SecretSeal seal, ReceiverSettings receivers) {
        this.seal = seal;
        this.receivers = receivers;
    }

    /**
     * The address to keep of a person or room, sealed with the key of today also when it stays as it is.
     *
     * @param written null for the one before
     * @param former the one before, sealed; null for none
     * @throws Invalid when it leads inside, or there is none
     */
    public byte[] seal(UUID owner, @Nullable String written, byte @Nullable [] former) {
        if (written != null) {
            ReceiverUrl.of(written, receivers.allowLoopback());
        }
        String url = Optional.ofNullable(written)
                .or(() -> open(owner, former))
                .orElseThrow(() -> new Invalid("#/url", "is needed: take it from your chat tool"));
        return seal.sealText(owner, url);
    }

    /**
     * The address of a person or room; empty where there is none, and where the key is gone that sealed it.
     *
     * @param sealed null for none
     */
    public Optional<String> open(UUID owner, byte @Nullable [] sealed) {
        return Optional.ofNullable(sealed).flatMap(kept -> seal.openText(owner, kept));
    }

    /**
     * What of the address is shown; empty where {@link #open} is.
     *
     * @param sealed null for none
     */
    public Optional<String> host(UUID owner, byte @Nullable [] sealed) {
        return open(owner, sealed).map(URI::create).map(URI::getHost);
    }
}
