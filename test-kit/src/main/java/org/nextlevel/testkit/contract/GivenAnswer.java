package org.nextlevel.testkit.contract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that a test got.
 *
 * @param path the path of the request, without its query
 * @param headers by name in lower case
 */
public record GivenAnswer(String method, String path, int status, Map<String, String> headers, byte[] body) {
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The media type without its parameters; empty when there is none. */
    String mediaType() {
        return header("Content-Type")
                .map(type -> type.split(";")[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    boolean isJson() {
        return mediaType().equals("application/json") || mediaType().endsWith("+json");
    }

    @Override
    public String toString() {
        return "%s %s answered %d".formatted(method, path, status);
    }
}
