package org.nextlevel.k8s.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.k8s.rendered.Rendered;

/** The realm of a cluster is that of one machine, without the demo and without a secret in it. */
@Tag("k8s")
class ProductionRealmTest {
    private static final Path FILE = Rendered.ROOT.resolve("k8s/infrastructure/realm.yaml");
    private static final String HEAD =
            "# Made by the build from the realm of one machine (nextlevel-realm.json in local-stack): change that one, or ProductionRealm.\n";

    private static ObjectNode manifest;

    @BeforeAll
    static void make() throws IOException {
        manifest = ProductionRealm.manifest();
    }

    /** As with all that is made from the code: a local build writes it, with CI set it is compared. */
    @Test
    void theFileIsMadeFromTheRealmOfOneMachine() throws IOException {
        String made = HEAD
                + YAMLMapper.builder()
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                        .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                        .disable(YAMLGenerator.Feature.SPLIT_LINES)
                        .build()
                        .writeValueAsString(manifest);
        if (System.getenv("CI") == null) {
            Files.writeString(FILE, made);
        }
        assertThat(FILE).hasContent(made);
    }

    @Test
    void nobodySendsAPasswordToAClient() {
        assertThat(realm().path("clients"))
                .hasSize(ProductionRealm.CLIENTS.size())
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean())
                .noneMatch(client -> client.path("implicitFlowEnabled").asBoolean());
    }

    @Test
    void nobodyOfTheDemoIsThere() {
        assertThat(realm().path("users"))
                .isNotEmpty()
                .allMatch(user -> user.has("serviceAccountClientId"))
                .noneMatch(user -> user.has("credentials"));
        assertThat(realm().has("organizations")).isFalse();
        assertThat(realm().toString())
                .doesNotContain("acme")
                .doesNotContain("localhost")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void noSecretIsInIt() {
        assertThat(realm().path("clients"))
                .filteredOn(client -> client.has("secret"))
                .hasSize(ProductionRealm.CLIENTS.size() - 1)
                .allMatch(client -> client.path("secret").asText().matches("\\$\\{[A-Z_]+}"));
        assertThat(realm().path("clients"))
                .filteredOn(client -> !client.has("secret"))
                .allMatch(client -> client.path("publicClient").asBoolean()
                        && client.at("/attributes")
                                .path("pkce.code.challenge.method")
                                .asText()
                                .equals("S256"));
    }

    private static JsonNode realm() {
        return manifest.at("/spec/realm");
    }
}
