package org.nextlevel.k8s.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.k8s.rendered.Rendered.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;
import org.nextlevel.k8s.rendered.Traffic;
import org.nextlevel.k8s.rendered.Traffic.Pod;

/** Keycloak, as its operator is told to make it, is reached by those alone who sign in and who ask about tokens. */
@Tag("k8s")
class KeycloakIsReadyForTheServicesTest {
    private static final int POSTGRES = 5432;

    private final Rendered infrastructure = Rendered.infrastructure();
    private final Manifest keycloak = infrastructure.the(Kind.KEYCLOAK, "keycloak");

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void theGatewayKnowsWhatTokensCallTheRealm(Rendered rendered) {
        String realm = "%s/realms/%s"
                .formatted(
                        keycloak.at("/spec/hostname/hostname").asText(),
                        infrastructure
                                .the(Kind.REALM, "nextlevel")
                                .at("/spec/realm/realm")
                                .asText());
        Map<String, String> told = rendered.variables(rendered.the(Kind.DEPLOYMENT, "api-gateway"))
                .filter(one -> one.name().endsWith("_ISSUER"))
                .collect(Collectors.toMap(Rendered.Variable::name, Rendered.Variable::value));
        assertThat(told).isEqualTo(Map.of("GATEWAY_LOGOUT_ISSUER", realm, "GATEWAY_WEB_ISSUER", realm));
    }

    @Test
    void fromOutsideOneSignsInToOurRealmAndDoesNothingElse() {
        assertThat(keycloak.at("/spec/ingress/enabled").asBoolean(true)).isFalse();
        Manifest route = infrastructure.the(Kind.HTTP_ROUTE, "keycloak");
        assertThat(keycloak.at("/spec/hostname/hostname").asText())
                .isEqualTo("https://" + route.at("/spec/hostnames/0").asText());
        assertThat(list(route.at("/spec/rules")))
                .flatExtracting(rule -> list(rule.path("matches")).toList())
                .extracting(match -> match.at("/path/value").asText())
                .containsExactlyInAnyOrder("/realms/nextlevel", "/resources");
    }

    @Test
    void withoutTheGatewayApiAnIngressLeadsToTheSameAndNothingElse() {
        Rendered elsewhere = Rendered.infrastructureWithIngress();
        assertThat(elsewhere.of(Kind.HTTP_ROUTE)).isEmpty();
        assertThat(elsewhere.of(Kind.INGRESS)).singleElement().satisfies(ingress -> {
            JsonNode rule = ingress.at("/spec/rules/0");
            assertThat(keycloak.at("/spec/hostname/hostname").asText())
                    .isEqualTo("https://" + rule.path("host").asText());
            assertThat(list(rule.at("/http/paths")))
                    .extracting(one -> one.path("path").asText() + " "
                            + one.path("pathType").asText() + " " + one.at("/backend/service"))
                    .containsExactlyInAnyOrder(
                            "/realms/nextlevel Prefix {\"name\":\"keycloak-service\",\"port\":{\"number\":8080}}",
                            "/resources Prefix {\"name\":\"keycloak-service\",\"port\":{\"number\":8080}}");
        });
    }

    @Test
    void insideOursAskItAndNobodyElse() {
        JsonNode let = keycloak.at("/spec/networkPolicy");
        assertThat(let.path("enabled").asBoolean()).isTrue();
        assertThat(let.path("http").toString())
                .isEqualTo("[{\"podSelector\":{\"matchLabels\":{\"app.kubernetes.io/part-of\":\"nextlevel\"}}},"
                        + "{\"namespaceSelector\":{\"matchLabels\":{\"nextlevel/edge\":\"true\"}}}]");
        assertThat(let.path("management")).isNotEmpty();
    }

    /** The operator labels the job that imports a realm otherwise than the servers. */
    @Test
    void itsServersAndWhoeverImportsTheRealmReachTheDatabase() {
        Traffic traffic = Traffic.of(infrastructure.all().stream());
        Pod postgres = Pod.of("postgres", Map.of("cnpg.io/cluster", "nextlevel-postgres"));
        assertThat(traffic.allows(Pod.of("server", Map.of("app", "keycloak")), postgres, POSTGRES))
                .isTrue();
        assertThat(traffic.allows(Pod.of("import", Map.of("app", "keycloak-realm-import")), postgres, POSTGRES))
                .isTrue();
    }

    @Test
    void aNodeIsDrainedOneOfThemAtATime() {
        assertThat(keycloak.at("/spec/instances").asInt()).isGreaterThan(1);
        Manifest budget = infrastructure.the(Kind.DISRUPTION_BUDGET, "keycloak");
        assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
        assertThat(budget.at("/spec/selector/matchLabels").toString()).isEqualTo("{\"app\":\"keycloak\"}");
    }

    @Test
    void theNamespaceLetsItsPodsIn() {
        JsonNode pod = keycloak.at("/spec/unsupported/podTemplate/spec");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.path("containers")).singleElement().satisfies(one -> {
            // Its operator alone names it, and warns of whoever does.
            assertThat(one.has("name")).isFalse();
            assertThat(one.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(one.at("/securityContext/capabilities/drop").toString()).isEqualTo("[\"ALL\"]");
        });
    }
}
