package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;

/** A pod that writes more than its folder may hold is ended by the cluster, with all that it does. */
@Tag("k8s")
class PodsHaveRoomTest {
    /** Native code of the embedding model, and what Java notes of itself. */
    private static final long BESIDE = 64L << 20;

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void filesOfPeopleFitTogetherOnTheDiskOfAGateway(Rendered rendered) {
        assertThat(temporary(rendered.the(Kind.DEPLOYMENT, "api-gateway")))
                .isGreaterThanOrEqualTo(
                        Long.parseLong(Settings.byDefault("gateway.large.at-once")) * largestBody() + BESIDE);
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void thoseThatAServiceReadsAtOnceFitToo(Rendered rendered) {
        assertThat(temporary(rendered.the(Kind.DEPLOYMENT, "evidence-service")))
                .isGreaterThanOrEqualTo(
                        Long.parseLong(Settings.byDefault("nextlevel.expensive.at-once")) * largestBody() + BESIDE);
    }

    /** What a process needs beside its heap grows with the processors that it sees; it was measured with two. */
    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void memoryIsAsMeasuredHoweverManyProcessorsANodeHas(Rendered rendered) {
        assertThat(rendered.workloads()).allSatisfy(one -> {
            Map<String, String> told = rendered.variables(one)
                    .filter(variable -> variable.entry().has("value"))
                    .collect(Collectors.toMap(Rendered.Variable::name, Rendered.Variable::value));
            assertThat(told)
                    .containsEntry("JDK_JAVA_OPTIONS", "-XX:ActiveProcessorCount=2")
                    // What the C library has for two.
                    .containsEntry("MALLOC_ARENA_MAX", "16");
        });
    }

    @Test
    void inProductionAPodIsCountedWithAProcessor() {
        assertThat(Rendered.prod().of(Kind.DEPLOYMENT))
                .allMatch(one ->
                        one.container().at("/resources/requests/cpu").asText().equals("1"));
    }

    private static long largestBody() {
        String size = Settings.byDefault("gateway.large.max-body");
        assertThat(size).endsWith("M");
        return Long.parseLong(size.replace("M", "")) << 20;
    }

    /** What the folder for files that are soon gone may hold. */
    private static long temporary(Manifest deployment) {
        return Rendered.list(deployment.pod().path("volumes"))
                .filter(one -> one.path("name").asText().equals("tmp"))
                .map(one -> one.at("/emptyDir/sizeLimit").asText())
                .map(Quantity::new)
                .map(Quantity::getAmountInBytes)
                .mapToLong(BigDecimal::longValueExact)
                .findFirst()
                .orElseThrow();
    }
}
