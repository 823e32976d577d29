package org.nextlevel.k8s;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;
import org.nextlevel.k8s.rendered.Traffic;
import org.nextlevel.k8s.rendered.Traffic.Pod;

/** Network policies allow the connections that the architecture has, and no other. */
@Tag("k8s")
class WhoTalksToWhomTest {
    private static final int HTTP = 8080;
    private static final int METRICS = 8090;
    private static final int KAFKA = 9093;
    private static final int POSTGRES = 5432;
    private static final int DNS = 53;

    private static final String NODE_LOCAL_NAMES = "169.254.20.10/32";

    /** Networks of companies, of providers' own, of a node itself, and what tells a node who it is. */
    private static final Set<String> INSIDE = Set.of(
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "168.63.129.16/32");

    private static final Set<String> DATABASES = Set.of("framework", "evidence", "advisor", "integration");

    private static final Map<String, Pod> OTHERS = Map.ofEntries(
            entry("kafka", Pod.of("kafka", Map.of("strimzi.io/cluster", "nextlevel"))),
            entry("postgres", Pod.of("postgres", Map.of("cnpg.io/cluster", "nextlevel-postgres"))),
            entry("pooler", Pod.of("pooler", Map.of("nextlevel/lends", "connections"))),
            entry("keycloak", Pod.of("keycloak", Map.of("app", "keycloak"))),
            entry("stranger", Pod.of("stranger", Map.of("app", "stranger"))),
            entry("proxies", Pod.elsewhere("proxies", Map.of("nextlevel/edge", "true"))),
            entry("monitoring", Pod.elsewhere("monitoring", Map.of("kubernetes.io/metadata.name", "monitoring"))),
            entry("dns", Pod.elsewhere("dns", Map.of("kubernetes.io/metadata.name", "kube-system"))),
            entry("elsewhere", Pod.elsewhere("elsewhere", Map.of("kubernetes.io/metadata.name", "elsewhere"))));

    /** A policy holds in its namespace alone, and a service is found there by its name. */
    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#everything")
    void allIsInOneNamespace(Rendered rendered) {
        assertThat(rendered.all())
                .filteredOn(one -> one.kind() != Kind.NAMESPACE)
                .allMatch(one -> one.at("/metadata/namespace").asText().equals("nextlevel"));
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void podsOfOursTalkToThoseAloneWhomTheyNeed(Rendered rendered) {
        Set<String> expected = new TreeSet<>(Set.of(
                "proxies > api-gateway 8080",
                "keycloak > api-gateway 8080",
                "api-gateway > framework-service 8080",
                "api-gateway > evidence-service 8080",
                "api-gateway > advisor-service 8080",
                "api-gateway > integration-service 8080",
                "evidence-service > framework-service 8080",
                "evidence-service > advisor-service 8080",
                "evidence-service > integration-service 8080",
                "framework-service > evidence-service 8080",
                "advisor-service > evidence-service 8080",
                "integration-service > evidence-service 8080"));
        DATABASES.forEach(service -> expected.addAll(
                Set.of(service + "-service > postgres 5432", "migrate-%s > postgres 5432".formatted(service))));
        if (rendered.of(Kind.POOLER).findAny().isPresent()) {
            DATABASES.forEach(service -> expected.add(service + "-service > pooler 5432"));
        }
        rendered.workloads().map(Manifest::name).forEach(each -> expected.add(each + " > dns 53"));
        rendered.of(Kind.DEPLOYMENT).map(Manifest::name).forEach(each -> {
            expected.add(each + " > kafka 9093");
            expected.add(each + " > keycloak 8080");
            expected.add("monitoring > %s 8090".formatted(each));
        });
        assertThat(arrows(rendered)).isEqualTo(expected);
    }

    /** {@link Traffic} looks at no addresses: here are those that are allowed. */
    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void onlyWebhooksAndMailGoOutsideAndNoneOfThemToWhatIsInside(Rendered rendered) {
        Map<String, Set<String>> outside = new TreeMap<>();
        rendered.of(Kind.NETWORK_POLICY)
                .forEach(policy -> Rendered.list(policy.at("/spec/egress"))
                        .flatMap(rule -> Rendered.list(rule.path("to")))
                        .map(peer -> peer.path("ipBlock"))
                        .filter(block -> !block.isMissingNode())
                        .forEach(block -> {
                            String cidr = block.path("cidr").asText();
                            outside.computeIfAbsent(policy.name(), name -> new TreeSet<>())
                                    .add(cidr);
                            if (cidr.equals("0.0.0.0/0")) {
                                assertThat(Rendered.list(block.path("except")).map(JsonNode::asText))
                                        .as(policy.name())
                                        .containsAll(INSIDE);
                                assertThat(policy.at("/spec/podSelector/matchLabels")
                                                .toString())
                                        .isEqualTo("{\"app.kubernetes.io/name\":\"integration-service\"}");
                            }
                        }));
        assertThat(outside)
                .isEqualTo(Map.of(
                        "every-pod", Set.of(NODE_LOCAL_NAMES),
                        "migrations", Set.of(NODE_LOCAL_NAMES),
                        "webhooks-go-outside", Set.of("0.0.0.0/0", "2000::/3"),
                        "mail-goes-out", Set.of("0.0.0.0/0")));
    }

    /** Of all connections that one of ours has a part in. */
    private static Set<String> arrows(Rendered rendered) {
        Traffic traffic = Traffic.of(rendered.all().stream());
        Map<String, Pod> ours = rendered.workloads()
                .map(one -> Pod.of(one.name(), labels(one)))
                .collect(Collectors.toMap(Pod::name, pod -> pod));
        return Stream.concat(ours.values().stream(), OTHERS.values().stream())
                .flatMap(from -> Stream.concat(ours.values().stream(), OTHERS.values().stream())
                        .filter(to -> from != to && (ours.containsValue(from) || ours.containsValue(to)))
                        .flatMap(to -> Stream.of(HTTP, METRICS, KAFKA, POSTGRES, DNS)
                                .filter(port -> traffic.allows(from, to, port))
                                .map(port -> "%s > %s %d".formatted(from, to, port))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> labels(Manifest workload) {
        return workload.podLabels().properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().asText()));
    }
}
