package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.stack.memory.ServiceMemory;

/** What a cluster gives each service is what was measured. */
class MemoryOfTheClusterTest {
    private static final Path CLUSTER = Path.of(System.getProperty("nextlevel.root"), "k8s");
    private static final Path PAGE = Path.of(System.getProperty("nextlevel.root"), "docs/operations/memory.md");

    @ParameterizedTest
    @ValueSource(
            strings = {"framework-service", "evidence-service", "advisor-service", "integration-service", "api-gateway"
            })
    void requestsAndLimitsAreThoseThatWereMeasured(String service) throws IOException {
        ServiceMemory memory = ServiceMemory.of(service);
        String manifest = Files.readString(CLUSTER.resolve("base").resolve(service + ".yaml"));

        assertThat(manifest)
                .containsPattern("requests: \\{ .*memory: %dMi \\}".formatted(memory.request()))
                .containsPattern("limits: \\{ memory: %dMi \\}".formatted(memory.limit()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"framework-service", "evidence-service", "advisor-service", "integration-service", "api-gateway"
            })
    void theTableIsThatOfTheFigures(String service) throws IOException {
        ServiceMemory memory = ServiceMemory.of(service);

        assertThat(Files.readString(PAGE))
                .contains("| %s | %d | %d | %d | %d | %d | %d | %d | %d |"
                        .formatted(
                                service,
                                memory.heap(),
                                memory.metaspace(),
                                memory.direct(),
                                memory.codeCache(),
                                memory.steady(),
                                memory.peak(),
                                memory.request(),
                                memory.limit()));
    }

    @Test
    void noEnvironmentHasOthers() throws IOException {
        Pattern memory = Pattern.compile("\\bmemory:");
        try (Stream<Path> files = Files.walk(CLUSTER.resolve("overlays"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(memory));
        }
    }
}
