package org.nextlevel.stack.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.stack.server.StackProblem;

class AddressesTest {
    @Test
    void portsAreFixedUnlessTheEnvironmentChangesThem() {
        Addresses addresses = Addresses.fromEnvironment(
                Map.of("NEXTLEVEL_GATEWAY_PORT", "9090", "NEXTLEVEL_KEYCLOAK_PORT", " ", "OTHER", "1"));

        assertThat(addresses.url(Part.API_GATEWAY)).isEqualTo("http://127.0.0.1:9090");
        assertThat(addresses.issuer()).isEqualTo("http://127.0.0.1:8180/realms/nextlevel");
        assertThat(addresses.port(Part.POSTGRES)).isEqualTo(5532);
    }

    @Test
    void aPageOnThisMachineMayCallTheApiFromItsPort() {
        assertThat(Addresses.fromEnvironment(Map.of()).pageOrigins())
                .containsExactly("http://localhost:5173", "http://127.0.0.1:5173");
        assertThat(Addresses.fromEnvironment(Map.of("NEXTLEVEL_PAGE_PORT", "3000"))
                        .pageOrigins())
                .containsExactly("http://localhost:3000", "http://127.0.0.1:3000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "-1", "65536", "8080 8081", "123456789012"})
    void aPortThatIsNoneIsNamedWithItsVariable(String value) {
        assertThatThrownBy(() -> Addresses.fromEnvironment(Map.of("NEXTLEVEL_KAFKA_PORT", value)))
                .isInstanceOf(StackProblem.class)
                .hasMessage("NEXTLEVEL_KAFKA_PORT is '%s'; it must be a port between 1 and 65535.", value);
    }

    @Test
    void twoPartsCannotShareAPort() {
        assertThatThrownBy(() -> Addresses.fromEnvironment(Map.of("NEXTLEVEL_KAFKA_PORT", "8180")))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("8180");
    }

    @Test
    void freePortsAreAllDifferent() {
        assertThat(Addresses.free().ports().values()).doesNotHaveDuplicates().hasSize(Part.values().length);
    }

    @Test
    void theHomeFolderLiesInTheRepositoryUnlessNamed() {
        Path root = Path.of("/repository");

        assertThat(Home.fromEnvironment(Map.of(), root).folder()).isEqualTo(Path.of("/repository/.local"));
        assertThat(Home.fromEnvironment(Map.of("NEXTLEVEL_HOME", "/else/where"), root)
                        .folder())
                .isEqualTo(Path.of("/else/where"));
    }

    @Test
    void anUnknownPartIsAnsweredWithTheOnesThatExist() {
        assertThat(Part.named("kafka")).isEqualTo(Part.KAFKA);
        assertThatThrownBy(() -> Part.named("redis"))
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith("There is no part called 'redis'; the parts are postgres, kafka, keycloak,");
    }
}
