package org.nextlevel.gateway.openapi;

import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextlevel.gateway.problem.Refusal;

/** In which format somebody wants the document: by its name, {@code ?format} or {@code Accept}, in this order. */
final class AskedFormat {
    private static final Set<String> JSON = Set.of("application/json", "application/vnd.oai.openapi+json");
    private static final Set<String> YAML = Set.of(
            "*/*",
            "application/*",
            "application/yaml",
            "application/x-yaml",
            "application/vnd.oai.openapi",
            "text/*",
            "text/yaml",
            "text/x-yaml",
            "text/plain");

    private AskedFormat() {}

    /** @throws Refusal when {@code Accept} names neither YAML nor JSON */
    static Format of(RoutingContext context) {
        String path = context.normalizedPath();
        List<String> format = context.queryParam("format");
        if (path.endsWith(".json") || format.stream().anyMatch("json"::equalsIgnoreCase)) {
            return Format.JSON;
        }
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || path.contains(".") || !format.isEmpty()) {
            return Format.YAML;
        }
        List<String> types = Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(one -> one.replace(" ", ""))
                .filter(one -> !one.matches(".*;q=0(\\.0*)?(;.*)?"))
                .map(one -> one.split(";", 2)[0])
                .toList();
        if (types.stream().anyMatch(JSON::contains)) {
            return Format.JSON;
        }
        if (types.stream().noneMatch(YAML::contains)) {
            throw Refusal.notAcceptable("application/yaml or application/json");
        }
        return Format.YAML;
    }
}
