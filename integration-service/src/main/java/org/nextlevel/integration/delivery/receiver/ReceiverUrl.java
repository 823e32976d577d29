package org.nextlevel.integration.delivery.receiver;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nextlevel.kit.problem.Invalid;

/**
 * The address that somebody gave of a receiver, as far as its words tell.
 *
 * @param host a name of several labels, or an address; of IPv6 without brackets
 * @param target path and query
 */
public record ReceiverUrl(boolean isSecure, String host, int port, String target) {
    private static final int SECURE_PORT = 443;
    private static final int PLAIN_PORT = 80;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LAST_PORT = 65_535;

    /** The one usual form: others, such as octal or shorter ones, are read differently by different programs. */
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /**
     * The address, if webhooks may lead there.
     *
     * @param allowsLoopback whether this very machine is one of those, by http too
     * @throws Invalid saying what is wrong with it
     */
    public static ReceiverUrl of(String url, boolean allowsLoopback) {
        URI uri = parsed(url);
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw refused("must have neither a user name nor a fragment: leave out what stands before @ or after #");
        }
        boolean isSecure = "https".equalsIgnoreCase(uri.getScheme());
        boolean isLoopback = allowsLoopback && isLoopback(host);
        if (!isSecure && !(isLoopback && "http".equalsIgnoreCase(uri.getScheme()))) {
            throw refused("must begin with https://");
        }
        requireHost(host, isLoopback);
        int port = uri.getPort() >= 0 ? uri.getPort() : isSecure ? SECURE_PORT : PLAIN_PORT;
        if (port > LAST_PORT || port != SECURE_PORT && port < FIRST_FREE_PORT && !(isLoopback && port == PLAIN_PORT)) {
            throw refused("must have port 443, or one from 1024 to 65535");
        }
        return new ReceiverUrl(isSecure, host.replaceAll("[\\[\\]]", ""), port, target(uri));
    }

    /** As {@code Host} says it. */
    String authority() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port == (isSecure ? SECURE_PORT : PLAIN_PORT) ? name : name + ":" + port;
    }

    /** Whether it says in words that it is this machine; a name that merely leads here does not. */
    boolean isLoopback() {
        return isLoopback(host.contains(":") ? "[" + host + "]" : host);
    }

    /** Whether the host is an address already. */
    private static boolean isAddress(String host) {
        return IPV4.matcher(host).matches() || IPV6.matcher(host).matches();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || isAddress(host) && address(host).isLoopbackAddress();
    }

    private static void requireHost(String host, boolean isLoopback) {
        if (isLoopback) {
            return;
        }
        if (isAddress(host)) {
            // One that is written as IPv6 and is IPv4 within is read differently by different programs.
            boolean isEmbedded = host.contains(":") && address(host) instanceof Inet4Address;
            if (isEmbedded || !PublicAddress.is(address(host))) {
                throw refused("must lead to a public address");
            }
            return;
        }
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches() || !NAME.matcher(host).matches()) {
            throw refused(
                    "must name a host by a full name, such as hooks.example.com, in letters a to z, digits and hyphens");
        }
        if (host.endsWith(".localhost") || host.endsWith(".local") || host.endsWith(".internal")) {
            throw refused("must lead to a public address");
        }
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""));
        } catch (IllegalArgumentException _) {
            throw refused("must lead to a public address");
        }
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException _) {
            throw refused("must be an address such as https://hooks.example.com/nextlevel");
        }
    }

    private static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static Invalid refused(String sentence) {
        return new Invalid("#/url", sentence);
    }
}
