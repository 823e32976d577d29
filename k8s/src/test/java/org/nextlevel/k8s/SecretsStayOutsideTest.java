package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Rendered;

/** Manifests refer to secrets, hold none, and everybody who runs them learns which to make. */
@Tag("k8s")
class SecretsStayOutsideTest {
    private static final Predicate<String> SECRET =
            Pattern.compile("PASSWORD|SECRET|_KEY$|JAAS").asPredicate();

    /** What Strimzi's user operator makes, and which nobody has to. */
    private static final Set<String> MADE =
            Set.of("framework-service", "evidence-service", "advisor-service", "integration-service", "api-gateway");

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void whatIsSecretIsReferredToAndNeverWritten(Rendered rendered) {
        assertThat(rendered.workloads().flatMap(rendered::variables))
                .filteredOn(one -> SECRET.test(one.name()))
                .hasSizeGreaterThan(20)
                .allSatisfy(one -> assertThat(one.secret().isMissingNode())
                        .as(one.toString())
                        .isFalse());
        assertThat(rendered.of(Kind.CONFIG_MAP).flatMap(one -> one.at("/data").properties().stream()))
                .noneMatch(one -> SECRET.test(one.getKey()));
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void thePasswordOfADatabasesOwnerIsForTheJobThatMigratesItAlone(Rendered rendered) {
        assertThat(rendered.workloads().flatMap(rendered::variables))
                .filteredOn(one -> one.secret().path("name").asText().endsWith("-owner"))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.workload().kind()).isEqualTo(Kind.JOB));
        assertThat(rendered.of(Kind.JOB)
                        .flatMap(rendered::variables)
                        .filter(one -> !one.secret().isMissingNode()))
                .hasSize(4);
    }

    @Test
    void everySecretIsInTheListOfThoseThatSomebodyMakes() throws IOException {
        Map<String, Set<String>> listed = Files.readAllLines(Rendered.ROOT.resolve("k8s/README.md")).stream()
                .filter(line -> line.startsWith("| `") && line.matches(".*\\| `[a-z.-]+`.*\\|"))
                .map(line -> line.split("\\|"))
                .flatMap(cells -> quoted(cells[1])
                        .map(name -> Map.entry(name, quoted(cells[2]).collect(Collectors.toSet()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Set<String> missing = new TreeSet<>();
        Rendered.prod()
                .workloads()
                .flatMap(Rendered.prod()::variables)
                .map(Rendered.Variable::secret)
                .forEach(one -> {
                    String name = one.path("name").asText();
                    if (!one.isMissingNode()
                            && !MADE.contains(name)
                            && !listed.getOrDefault(name, Set.of()).contains(key(one))) {
                        missing.add(name + " " + key(one));
                    }
                });
        assertThat(missing).isEmpty();
    }

    private static String key(JsonNode reference) {
        return reference.path("key").asText();
    }

    private static Stream<String> quoted(String cell) {
        return Pattern.compile("`([^`]+)`").matcher(cell).results().map(one -> one.group(1));
    }
}
