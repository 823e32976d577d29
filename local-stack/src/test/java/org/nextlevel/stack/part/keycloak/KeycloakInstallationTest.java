package org.nextlevel.stack.part.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all stacks of a repository share is built by the first of them, which is this test where nothing was started yet. */
class KeycloakInstallationTest {
    @TempDir
    Path logs;

    @Test
    void itIsBuiltOnceForAllStacks() throws IOException {
        KeycloakInstallation installation =
                KeycloakInstallation.in(Path.of("..").toAbsolutePath().normalize());
        installation.requireUnpacked();
        installation.build(logs.resolve("first.log"));
        Path marker = installation.folder().resolve("built-with");
        FileTime built = Files.getLastModifiedTime(marker);

        installation.build(logs.resolve("second.log"));

        assertThat(Files.getLastModifiedTime(marker)).isEqualTo(built);
        assertThat(logs.resolve("second.log")).doesNotExist();
    }
}
