package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;
import org.nextlevel.k8s.rendered.Replicas;

/** Pods are asked how they are, stopped in order, and never all away at once. */
@Tag("k8s")
class PodsAreWatchedTest {
    /** What they need after the last request, in seconds. */
    private static final int RELAY_AND_PRODUCER = 7;

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void podsAreAskedWhetherTheyStartedLiveAndAreReady(Rendered rendered) {
        assertThat(rendered.of(Kind.DEPLOYMENT)).hasSize(5).allSatisfy(one -> {
            assertThat(asked(one, "startupProbe")).isEqualTo("/q/health/live http");
            assertThat(asked(one, "livenessProbe")).isEqualTo("/q/health/live http");
            assertThat(asked(one, "readinessProbe")).isEqualTo("/q/health/ready http");
        });
    }

    private static String asked(Manifest deployment, String probe) {
        JsonNode question = deployment.container().path(probe).path("httpGet");
        return question.path("path").asText() + " " + question.path("port").asText();
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void thereIsTimeForTheLastRequests(Rendered rendered) {
        assertThat(rendered.of(Kind.DEPLOYMENT)).allSatisfy(one -> {
            int asleep = one.container().at("/lifecycle/preStop/sleep/seconds").asInt();
            assertThat(asleep).isPositive();
            Map<String, String> settings = Settings.of(one.name());
            assertThat(one.pod().path("terminationGracePeriodSeconds").asInt())
                    .isGreaterThanOrEqualTo(asleep
                            + seconds(settings, "quarkus.shutdown.delay")
                            + seconds(settings, "quarkus.shutdown.timeout")
                            + RELAY_AND_PRODUCER);
        });
    }

    private static int seconds(Map<String, String> settings, String key) {
        return Integer.parseInt(settings.get(key).replace("s", ""));
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void aNodeIsDrainedOnePodOfADeploymentAtATime(Rendered rendered) {
        assertThat(rendered.of(Kind.DEPLOYMENT)).allSatisfy(one -> {
            Manifest budget = rendered.the(Kind.DISRUPTION_BUDGET, one.name());
            assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
            // Else nobody could drain a node while something that all need is away.
            assertThat(budget.at("/spec/unhealthyPodEvictionPolicy").asText()).isEqualTo("AlwaysAllow");
            assertThat(budget.at("/spec/selector")).isEqualTo(one.at("/spec/selector"));
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void inARolloutThereAreNeverFewerThanBefore(Rendered rendered) {
        assertThat(rendered.of(Kind.DEPLOYMENT)).allSatisfy(one -> {
            assertThat(one.at("/spec/strategy/rollingUpdate/maxUnavailable").asText())
                    .isEqualTo("0");
            assertThat(one.at("/spec/strategy/rollingUpdate/maxSurge").asText()).isEqualTo(Replicas.SURGE);
        });
    }

    @Test
    void inProductionThereAreTwoOfEachOnDifferentNodesAndInDifferentZones() {
        Rendered.components()
                .map(Rendered::withComponent)
                .forEach(rendered -> assertThat(rendered.of(Kind.DEPLOYMENT)).allSatisfy(one -> {
                    assertThat(Replicas.of(one, rendered).least())
                            .as(one.toString())
                            .isGreaterThanOrEqualTo(2);
                    List<JsonNode> spread = Rendered.list(one.pod().path("topologySpreadConstraints"))
                            .toList();
                    assertThat(spread)
                            .extracting(each -> each.path("topologyKey").asText())
                            .containsExactlyInAnyOrder("kubernetes.io/hostname", "topology.kubernetes.io/zone");
                    // Those of the release before are about to go.
                    assertThat(spread)
                            .allMatch(each -> each.path("matchLabelKeys")
                                    .toString()
                                    .equals("[\"app.kubernetes.io/name\",\"pod-template-hash\"]"));
                }));
    }

    @Test
    void whoIsScaledHasNoNumberThatEachRolloutWouldSetBack() {
        Rendered.every()
                .forEach(rendered -> assertThat(rendered.of(Kind.DEPLOYMENT))
                        .filteredOn(one -> Replicas.isScaled(one, rendered))
                        .allSatisfy(one -> assertThat(one.at("/spec/replicas").isMissingNode())
                                .isTrue()));
    }

    @Test
    void whoIsScaledGoesSlowly() {
        assertThat(Rendered.every()
                        .flatMap(rendered -> Stream.concat(
                                rendered.of(Kind.AUTOSCALER).map(one -> one.at("/spec/behavior")),
                                rendered.of(Kind.SCALED_OBJECT)
                                        .map(one -> one.at("/spec/advanced/horizontalPodAutoscalerConfig/behavior")))))
                .hasSizeGreaterThan(4)
                .allMatch(one -> one.at("/scaleDown/stabilizationWindowSeconds").asInt() == 600);
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void aServiceLeadsToThePortThatItsPodsHave(Rendered rendered) {
        List<String> names = rendered.of(Kind.DEPLOYMENT).map(Manifest::name).toList();
        assertThat(rendered.of(Kind.SERVICE).map(Manifest::name)).containsExactlyInAnyOrderElementsOf(names);
        assertThat(rendered.of(Kind.SERVICE)).allSatisfy(one -> {
            Manifest deployment = rendered.the(Kind.DEPLOYMENT, one.name());
            assertThat(deployment.podLabels().properties())
                    .containsAll(one.at("/spec/selector").properties());
            assertThat(one.at("/spec/ports/0/targetPort").asText())
                    .isEqualTo(deployment.container().at("/ports/0/name").asText());
            assertThat(one.at("/spec/ports/0/port"))
                    .isEqualTo(deployment.container().at("/ports/0/containerPort"));
        });
    }
}
