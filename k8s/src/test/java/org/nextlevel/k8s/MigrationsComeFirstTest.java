package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

/** Migrations are applied by a label before all else (docs/operations/upgrade.md), also where nothing of ours is there yet. */
@Tag("k8s")
class MigrationsComeFirstTest {
    private static final Pod POSTGRES = Pod.of("postgres", Map.of("cnpg.io/cluster", "nextlevel-postgres"));
    private static final Pod NAMES = Pod.elsewhere("dns", Map.of("kubernetes.io/metadata.name", "kube-system"));

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void whatJobsReferToComesWithThem(Rendered rendered) {
        List<Manifest> first = first(rendered);
        assertThat(names(first, Kind.JOB))
                .hasSize(4)
                .containsExactlyInAnyOrderElementsOf(
                        rendered.of(Kind.JOB).map(Manifest::name).toList());
        assertThat(rendered.of(Kind.JOB)).allSatisfy(job -> {
            assertThat(names(first, Kind.SERVICE_ACCOUNT))
                    .contains(job.pod().path("serviceAccountName").asText());
            assertThat(names(first, Kind.CONFIG_MAP))
                    .containsAll(rendered.variables(job)
                            .map(one -> one.entry().at("/valueFrom/configMapKeyRef/name"))
                            .filter(one -> !one.isMissingNode())
                            .map(one -> one.asText())
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void jobsReachTheirDatabaseByThePoliciesThatComeWithThem(Rendered rendered) {
        Traffic traffic = Traffic.of(Stream.concat(first(rendered).stream(), Rendered.infrastructure().all().stream()));
        assertThat(rendered.of(Kind.JOB)).allSatisfy(job -> {
            Pod pod = Pod.of(job.name(), labels(job));
            assertThat(traffic.allows(pod, NAMES, 53)).isTrue();
            assertThat(traffic.allows(pod, POSTGRES, 5432)).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void nothingThatServesComesWithThem(Rendered rendered) {
        assertThat(names(first(rendered), Kind.DEPLOYMENT)).isEmpty();
    }

    private static List<Manifest> first(Rendered rendered) {
        return rendered.all().stream()
                .filter(one -> one.at("/metadata/labels")
                        .path("nextlevel/migrates")
                        .asText()
                        .equals("data"))
                .toList();
    }

    private static List<String> names(List<Manifest> manifests, Kind kind) {
        return manifests.stream()
                .filter(one -> one.kind() == kind)
                .map(Manifest::name)
                .toList();
    }

    private static Map<String, String> labels(Manifest job) {
        return job.podLabels().properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, label -> label.getValue().asText()));
    }
}
