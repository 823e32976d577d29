package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;

/** What the level {@code restricted} of Pod Security asks of a pod, and some more. */
@Tag("k8s")
class PodsAreLockedDownTest {

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void podsRunAsNobodyInParticular(Rendered rendered) {
        everyWorkload(rendered, workload -> {
            assertThat(workload.pod().at("/securityContext/runAsNonRoot").asBoolean())
                    .isTrue();
            assertThat(workload.pod().at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(workload.pod().at("/securityContext/seccompProfile/type").asText())
                    .isEqualTo("RuntimeDefault");
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void podsMayDoNothingToTheirNode(Rendered rendered) {
        everyWorkload(rendered, workload -> {
            JsonNode context = workload.container().path("securityContext");
            assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(context.at("/capabilities/drop").toString()).isEqualTo("[\"ALL\"]");
            assertThat(context.at("/capabilities/add").isMissingNode()).isTrue();
            assertThat(Rendered.list(workload.pod().path("volumes"))).allMatch(volume -> !volume.has("hostPath"));
            assertThat(workload.pod().path("hostNetwork").asBoolean()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void podsHaveNoTokenOfTheClusterAndAnAccountOfTheirOwn(Rendered rendered) {
        everyWorkload(rendered, workload -> {
            assertThat(workload.pod().path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            assertThat(workload.pod().path("enableServiceLinks").asBoolean(true))
                    .isFalse();
            String account = workload.pod().path("serviceAccountName").asText();
            assertThat(rendered.the(Kind.SERVICE_ACCOUNT, account)
                            .at("/automountServiceAccountToken")
                            .asBoolean(true))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void podsSayHowMuchTheyNeedAndMayTakeNoMoreMemory(Rendered rendered) {
        everyWorkload(rendered, workload -> {
            JsonNode resources = workload.container().path("resources");
            assertThat(resources.at("/requests/cpu").asText()).isNotEmpty();
            assertThat(resources.at("/requests/memory").asText()).isNotEmpty();
            assertThat(resources.at("/limits/memory").asText()).isNotEmpty();
            // What a process wants of a processor for a moment is nobody else's: it is not held back.
            assertThat(resources.at("/limits/cpu").isMissingNode()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void imagesHaveATag(Rendered rendered) {
        everyWorkload(rendered, workload -> {
            assertThat(workload.pod().path("containers")).hasSize(1);
            assertThat(workload.container().path("image").asText())
                    .matches("(?:[\\w.:-]+/)*nextlevel/[a-z-]+:[\\w.-]+");
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void theNamespaceLetsNoOtherPodIn(Rendered rendered) {
        assertThat(rendered.of(Kind.NAMESPACE))
                .hasSize(1)
                .allMatch(one -> one.at("/metadata/labels")
                        .path("pod-security.kubernetes.io/enforce")
                        .asText()
                        .equals("restricted"));
    }

    private static void everyWorkload(Rendered rendered, Consumer<Manifest> rule) {
        assertThat(rendered.workloads()).isNotEmpty().allSatisfy(rule);
    }
}
