package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test whose stack is measured, as rules and dashboards expect it. */
interface IsMeasured extends InARunningStack {
    Path MONITORING = Path.of(System.getProperty("nextlevel.root"), "docs/operations/monitoring");
    Pattern METRIC = Pattern.compile("\\b(nextlevel|http|jvm|agroal|kafka|cache|process)_[a-z0-9_]+");

    @Test
    default void everyMetricOfRulesAndDashboardsIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(MONITORING)) {
            for (Path file : files.filter(IsMeasured::hasExpressions).toList()) {
                METRIC.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(used::add);
            }
        }
        assertThat(used).hasSizeGreaterThan(10);
        assertThat(stack().telemetry().metricsOfTheDemo()).containsAll(used);
    }

    private static boolean hasExpressions(Path file) {
        return file.toString().endsWith(".rules.yml") || file.toString().endsWith(".dashboard.json");
    }
}
