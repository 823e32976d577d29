package org.nextlevel.stack.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeUpOnceAndKept() {
        String value = new Secret(folder.resolve("key")).value();
        assertThat(value).hasSize(44);
        assertThat(new Secret(folder.resolve("key")).value()).isEqualTo(value);
    }

    @Test
    void aSecretOfAnEarlierReleaseIsTheSameUnderItsNewName() throws IOException {
        Path former = Files.writeString(folder.resolve("former"), "made up before");
        Secret present = new Secret(folder.resolve("present")).formerly(former);
        assertThat(present.value()).isEqualTo("made up before");
        assertThat(former).hasContent("made up before");
    }

    @Test
    void aPresentSecretStaysWhateverTheFormerOneIs() throws IOException {
        Files.writeString(folder.resolve("present"), "present");
        Path former = Files.writeString(folder.resolve("former"), "former");
        assertThat(new Secret(folder.resolve("present")).formerly(former).value())
                .isEqualTo("present");
    }
}
