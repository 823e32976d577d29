package org.nextlevel.gateway.client;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.GatewaySettings;

/**
 * The address of a client. Behind proxies that are trusted it is the last one in their header that is none of theirs: what
 * stands before it the client may have written itself. Without trusted proxies it is the other end of the connection.
 */
@ApplicationScoped
public class ClientAddress {
    private static final Logger LOG = Logger.getLogger(ClientAddress.class);

    /** Who has one address of IPv6 has as many as fit into its last 64 bits. */
    private static final int NETWORK_BYTES = 8;

    private final List<String> networks;
    private final String header;
    private final TrustedProxies trusted;
    private final HopList hops;

    ClientAddress(GatewaySettings settings) {
        networks = settings.proxies().trusted().orElse(List.of());
        header = settings.proxies().header();
        trusted = new TrustedProxies(networks);
        hops = HopList.of(header);
    }

    /** Which it is can be seen from nothing else before it is too late. */
    void say(@Observes StartupEvent event) {
        LOG.info(
                networks.isEmpty()
                        ? "No proxy is trusted (gateway.proxies.trusted): whoever connects is the client, also a proxy that many come through."
                        : "Proxies in %s are trusted: the client is who their %s says."
                                .formatted(String.join(", ", networks), header));
    }

    /** The address, without its port. */
    public String of(HttpServerRequest request) {
        return address(request).getHostAddress();
    }

    /** What is counted as one client: an address, or a network of IPv6, which is given out as a whole. */
    public String network(HttpServerRequest request) {
        InetAddress address = address(request);
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

    private InetAddress address(HttpServerRequest request) {
        InetAddress nearest =
                InetAddress.ofLiteral(request.connection().remoteAddress().hostAddress());
        if (!trusted.contain(nearest)) {
            return nearest;
        }
        for (String hop : hops.nearestFirst(request.headers())) {
            try {
                nearest = InetAddress.ofLiteral(hop);
            } catch (IllegalArgumentException _) {
                // A name or nonsense: nobody vouches for what stands before it.
                return nearest;
            }
            if (!trusted.contain(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }
}
