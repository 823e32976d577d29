package org.nextlevel.gateway.client;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** The proxies whose word about the client's address counts. */
final class TrustedProxies {
    private final List<IpSubnetFilterRule> networks;

    /** Each as an address or a network, such as {@code 10.0.0.0/8}. */
    TrustedProxies(List<String> addresses) {
        networks = addresses.stream().map(TrustedProxies::network).toList();
    }

    boolean contain(InetAddress address) {
        return networks.stream().anyMatch(network -> network.matches(new InetSocketAddress(address, 0)));
    }

    private static IpSubnetFilterRule network(String address) {
        int slash = address.indexOf('/');
        InetAddress first = InetAddress.ofLiteral(slash < 0 ? address : address.substring(0, slash));
        int bits = slash < 0 ? first.getAddress().length * Byte.SIZE : Integer.parseInt(address.substring(slash + 1));
        return new IpSubnetFilterRule(first, bits, IpFilterRuleType.ACCEPT);
    }
}
