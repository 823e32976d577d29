package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the gateway a cluster lets callers reach. */
@Tag("k8s")
class ReachedFromOutsideTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));
    private static final Path ROUTE = ROOT.resolve("k8s/base/route.yaml");
    private static final Path INGRESS = ROOT.resolve("k8s/components/ingress/ingress.yaml");
    private static final Pattern ROUTED = Pattern.compile("path: \\{ type: (?:Path)?(\\w+), value: (\\S+) }");
    private static final Pattern LET_IN = Pattern.compile("path: (\\S+), pathType: (\\w+),");
    private static final Pattern SERVED = Pattern.compile("(?m)^gateway\\.upstreams\\.\\w+\\.(?:public-)?paths=(.*)$");

    /** What is neither served by a service nor found in the gateway's settings. */
    private static final List<String> OWN =
            List.of("/openapi", "/openapi.json", "/docs/try", "/", "/web-config.json", "/assets/app.js", "/api/events");

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/health/live", "/q/metrics", "/internal/audit", "/tenants", "/backchannel-logout", "/apis"})
    void whatIsInsideStaysInside(String path) throws IOException {
        assertThat(isReached(path)).isFalse();
    }

    @Test
    void whatTheGatewayServesIsReached() throws IOException {
        String settings = Files.readString(ROOT.resolve("api-gateway/src/main/resources/application.properties"));
        Stream<String> passedOn = SERVED.matcher(settings)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(path -> path.replace("/*", ""));
        List<String> served = Stream.concat(passedOn, OWN.stream()).toList();
        assertThat(served).hasSizeGreaterThan(30);
        for (String path : served) {
            assertThat(isReached(path)).as(path).isTrue();
        }
    }

    @Test
    void anIngressLetsInTheSame() throws IOException {
        assertThat(found(INGRESS, LET_IN, one -> one.group(2) + " " + one.group(1)))
                .isEqualTo(found(ROUTE, ROUTED, one -> one.group(1) + " " + one.group(2)));
    }

    private static boolean isReached(String path) throws IOException {
        return found(ROUTE, ROUTED, one -> one.group(1) + " " + one.group(2)).stream()
                .map(rule -> rule.split(" "))
                .anyMatch(rule -> path.equals(rule[1]) || rule[0].equals("Prefix") && path.startsWith(rule[1] + "/"));
    }

    private static Set<String> found(Path file, Pattern rule, Function<MatchResult, String> as) throws IOException {
        return rule.matcher(Files.readString(file)).results().map(as).collect(Collectors.toCollection(TreeSet::new));
    }
}
