package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.k8s.rendered.Rendered.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;

/** Prometheus, as its operator is told, scrapes what serves under the names that rules and dashboards know, and has the rules. */
@Tag("k8s")
class PrometheusIsToldTest {
    private static final Path RULES = Rendered.ROOT.resolve("docs/operations/monitoring/nextlevel.rules.yml");
    private static final Path FILE = Rendered.ROOT.resolve("k8s/components/monitoring/rules.yaml");
    private static final String HEAD =
            "# Made by the build from docs/operations/monitoring/nextlevel.rules.yml: change that one.\n";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private final Rendered overlay = Rendered.withComponent("monitoring");
    private final Manifest scraping = overlay.the(Kind.POD_MONITOR, "nextlevel");

    /** As with all that is made from the code: a local build writes it, with CI set it is compared. */
    @Test
    void itHasTheRulesThatAreDescribed() throws IOException {
        ObjectNode manifest = YAML.createObjectNode()
                .put("apiVersion", "monitoring.coreos.com/v1")
                .put("kind", "PrometheusRule");
        manifest.putObject("metadata").put("name", "nextlevel");
        manifest.putObject("spec").set("groups", YAML.readTree(RULES.toFile()).path("groups"));
        String made = HEAD + YAML.writeValueAsString(manifest);
        if (System.getenv("CI") == null) {
            Files.writeString(FILE, made);
        }
        assertThat(FILE).hasContent(made);
    }

    @Test
    void itScrapesEachPodThatServesAtThePortOfOperators() {
        JsonNode chosen = scraping.at("/spec/selector/matchLabels");
        assertThat(overlay.of(Kind.DEPLOYMENT)).hasSize(5).allSatisfy(one -> {
            assertThat(one.podLabels().properties()).containsAll(chosen.properties());
            assertThat(list(one.container().path("ports")))
                    .extracting(port -> port.path("name").asText())
                    .contains(endpoint().path("port").asText());
        });
        assertThat(endpoint().path("path").asText()).isEqualTo("/q/metrics");
        assertThat(overlay.of(Kind.JOB)).allMatch(one -> !one.container().has("ports"));
    }

    @Test
    void partsHaveTheNamesByWhichRulesTellThemApart() throws IOException {
        String job = relabeled("job").path("replacement").asText();
        assertThat(Files.readString(RULES)).contains("up{job=\"%s\"}".formatted(job));
        assertThat(relabeled("application").at("/sourceLabels/0").asText())
                .isEqualTo("__meta_kubernetes_pod_label_app_kubernetes_io_name");
        assertThat(overlay.of(Kind.DEPLOYMENT))
                .allMatch(one ->
                        one.podLabels().path("app.kubernetes.io/name").asText().equals(one.name()));
    }

    private JsonNode endpoint() {
        return scraping.at("/spec/podMetricsEndpoints/0");
    }

    private JsonNode relabeled(String label) {
        return list(endpoint().path("relabelings"))
                .filter(one -> one.path("targetLabel").asText().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
