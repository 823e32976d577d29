package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.k8s.rendered.Rendered.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;

/** Whoever comes from outside comes by HTTPS, and what the gateway takes is not refused before it. */
@Tag("k8s")
class WayInTest {

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#everything")
    void nobodyComesInInTheClear(Rendered rendered) {
        assertThat(rendered.of(Kind.HTTP_ROUTE).flatMap(one -> list(one.at("/spec/parentRefs"))))
                .allMatch(one -> one.path("sectionName").asText().equals("https"));
        assertThat(rendered.of(Kind.INGRESS)).allSatisfy(one -> {
            Stream<String> certified = list(one.at("/spec/tls"))
                    .flatMap(each -> list(each.path("hosts")))
                    .map(JsonNode::asText);
            assertThat(certified)
                    .containsAll(list(one.at("/spec/rules"))
                            .map(each -> each.path("host").asText())
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void browsersAreToldToComeByHttpsTheNextTimeToo(Rendered rendered) {
        assertThat(rendered.variables(rendered.the(Kind.DEPLOYMENT, "api-gateway")))
                .anyMatch(one -> one.name().equals("GATEWAY_STRICT_TRANSPORT_SECURITY")
                        && one.value().matches("max-age=\\d{8,}"));
    }

    @Test
    void anIngressLetsFilesOfPeopleThroughAndWaitsUntilTheyAreRead() {
        Manifest ingress = Rendered.withComponent("ingress").the(Kind.INGRESS, "api-gateway");
        assertThat(told(ingress, "proxy-body-size"))
                .isEqualToIgnoringCase(Settings.byDefault("gateway.large.max-body"));
        assertThat(Duration.ofSeconds(Long.parseLong(told(ingress, "proxy-read-timeout"))))
                .isGreaterThan(Duration.parse("PT" + Settings.byDefault("gateway.large.response-timeout")))
                .isGreaterThan(Duration.parse("PT" + Settings.byDefault("gateway.proxy.response-timeout")));
    }

    private static String told(Manifest ingress, String what) {
        return ingress.at("/metadata/annotations")
                .path("nginx.ingress.kubernetes.io/" + what)
                .asText();
    }
}
