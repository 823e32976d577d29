package org.nextlevel.integration.delivery.receiver;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are of the public network, by the registries of special-purpose addresses (RFC 6890). Of IPv6 only what is given to
 * networks counts, so that whatever embeds an IPv4 address is none: mapped, translated or tunnelled.
 */
final class PublicAddress {
    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // The platform of Azure, which its machines reach at a public address.
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");
    private static final Network GIVEN = Network.of("2000::/3");
    private static final int IPV4 = 4;

    private PublicAddress() {}

    /** Whether somebody out there may have it. */
    static boolean is(InetAddress address) {
        return (address.getAddress().length == IPV4 || GIVEN.contains(address))
                && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }
}
