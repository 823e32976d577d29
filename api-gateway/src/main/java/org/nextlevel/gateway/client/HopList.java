package org.nextlevel.gateway.client;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header in which each proxy notes whom it got the request from. */
enum HopList {
    X_FORWARDED_FOR("X-Forwarded-For") {
        @Override
        String address(String hop) {
            return hop.strip();
        }
    },
    FORWARDED("Forwarded") {
        @Override
        String address(String hop) {
            Matcher found = FOR.matcher(hop);
            return found.find() ? found.group(1) : "";
        }
    };

    /** RFC 7239: the port and the brackets of IPv6 do not belong to the address. */
    private static final Pattern FOR = Pattern.compile(
            "(?:^|;)\\s*for\\s*=\\s*\"?\\[?([0-9A-Fa-f.:]+?)(?:]?(?::[0-9]+)?\"?)\\s*(?:;|$)",
            Pattern.CASE_INSENSITIVE);

    private final String header;

    HopList(String header) {
        this.header = header;
    }

    /** The list that is noted in this header; fails with both names where it is neither. */
    static HopList of(String header) {
        return Arrays.stream(values())
                .filter(list -> list.header.equalsIgnoreCase(header))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "gateway.proxies.header is X-Forwarded-For or Forwarded, not " + header));
    }

    /** The addresses as they were noted, the nearest first. */
    List<String> nearestFirst(MultiMap headers) {
        String all = String.join(",", headers.getAll(header));
        return all.isEmpty()
                ? List.of()
                : Arrays.stream(all.split(",", -1)).map(this::address).toList().reversed();
    }

    abstract String address(String hop);
}
