package org.nextlevel.images.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers of a base that somebody else made are unpacked where they belong, and nowhere else. */
class TarTest {
    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void somethingOutside() throws IOException {
        folder = outside.resolve("root");
        Files.writeString(outside.resolve("kept"), "kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../kept", "a/../../kept", "out/kept", "out/new/file", ".wh...", "a/.wh..."})
    void nothingIsWrittenOutside(String name) throws IOException {
        Tar.extract(archive(link("out", outside.toString()), file("a/b", "b")), folder);

        assertThatThrownBy(() -> Tar.extract(archive(file(name, "changed")), folder))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("a/b")).exists();
        assertThat(outside.resolve("kept")).hasContent("kept");
        assertThat(outside.resolve("new")).doesNotExist();
    }

    @Test
    void aLaterLayerReplacesAndRemoves() throws IOException {
        Tar.extract(archive(file("a/b", "old"), file("a/c", "old"), link("d", "a/b")), folder);
        Tar.extract(archive(file("a/b", "new"), file("a/.wh.c", ""), file("d", "no link any more")), folder);

        assertThat(folder.resolve("a/b")).hasContent("new");
        assertThat(folder.resolve("a/c")).doesNotExist();
        assertThat(folder.resolve("d")).hasContent("no link any more");
    }

    private interface Entry {
        void write(TarArchiveOutputStream archive) throws IOException;
    }

    private static ByteArrayInputStream archive(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream archive = new TarArchiveOutputStream(bytes)) {
            for (Entry entry : entries) {
                entry.write(archive);
                archive.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Entry file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return archive -> {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(bytes.length);
            archive.putArchiveEntry(entry);
            archive.write(bytes);
        };
    }

    private static Entry link(String name, String target) {
        return archive -> {
            TarArchiveEntry entry = new TarArchiveEntry(name, TarArchiveEntry.LF_SYMLINK);
            entry.setLinkName(target);
            archive.putArchiveEntry(entry);
        };
    }
}
