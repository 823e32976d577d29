package org.nextlevel.stack.sso;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one sign-in. They are marked for encrypted connections alone; a browser sends them to this machine nevertheless,
 * Java's own jar does not.
 */
final class CookieJar {
    private final Map<String, Map<String, String>> byPath = new HashMap<>();

    void keep(HttpResponse<?> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] parts = cookie.split(";");
            String path = "/";
            for (String part : parts) {
                path = part.strip().toLowerCase(Locale.ROOT).startsWith("path=")
                        ? part.strip().substring("path=".length())
                        : path;
            }
            int equals = parts[0].indexOf('=');
            byPath.computeIfAbsent(path, _ -> new HashMap<>())
                    .put(parts[0].substring(0, equals), parts[0].substring(equals + 1));
        });
    }

    String of(URI address) {
        return byPath.entrySet().stream()
                .filter(kept -> address.getPath().startsWith(kept.getKey()))
                .flatMap(kept -> kept.getValue().entrySet().stream())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
