package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prometheus' own tool reads the rules and what dashboards ask, and each alert is raised once; skipped where the tool is not installed. */
class AlertsAreRaisedTest {
    private static final Path MONITORING = Path.of(System.getProperty("nextlevel.root"), "docs/operations/monitoring");

    private static String promtool;

    @BeforeAll
    static void find() {
        Optional<String> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "promtool"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        assumeTrue(found.isPresent(), "promtool is not installed.");
        promtool = found.orElseThrow();
    }

    @Test
    void eachAlertIsRaisedByWhatItTellsOf() throws Exception {
        String tests = Files.readString(MONITORING.resolve("nextlevel.rules.test.yml"));
        assertThat(Files.readString(MONITORING.resolve("nextlevel.rules.yml")).lines())
                .filteredOn(line -> line.contains("- alert: "))
                .allSatisfy(line ->
                        assertThat(tests).contains("alertname: " + line.strip().substring("- alert: ".length())));
        assertThat(says("test", "rules", MONITORING.resolve("nextlevel.rules.test.yml")))
                .contains("SUCCESS");
    }

    @Test
    void rulesAndWhatDashboardsAskCanBeRead(@TempDir Path folder) throws Exception {
        assertThat(says("check", "rules", MONITORING.resolve("nextlevel.rules.yml")))
                .contains("SUCCESS");
        Path asked = folder.resolve("asked.yml");
        Files.writeString(asked, asRules(asked()));
        assertThat(says("check", "rules", asked)).contains("SUCCESS");
    }

    private static List<String> asked() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(MONITORING)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".dashboard.json"))
                    .toList()) {
                for (JsonNode panel : new ObjectMapper().readTree(file.toFile()).path("panels")) {
                    panel.path("targets")
                            .forEach(target -> all.add(target.path("expr").asText()));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(20);
        return all;
    }

    private static String asRules(List<String> expressions) {
        StringBuilder rules = new StringBuilder("groups:\n- name: asked\n  rules:\n");
        for (int i = 0; i < expressions.size(); i++) {
            rules.append("  - record: asked_%d%n    expr: '%s'%n"
                    .formatted(i, expressions.get(i).replace("'", "''")));
        }
        return rules.toString();
    }

    /** All that the tool prints; empty never, since it says of each file what it found. */
    private static String says(String verb, String noun, Path file) throws Exception {
        Process tool = new ProcessBuilder(promtool, verb, noun, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor()).as(said).isZero();
        return said;
    }
}
