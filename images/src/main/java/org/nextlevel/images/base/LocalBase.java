package org.nextlevel.images.base;

import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.images.archive.Archive;
import org.nextlevel.images.archive.ArchiveWriter;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Scratch;
import org.nextlevel.stack.server.StackProblem;

/**
 * A base of what this machine has: its JDK, linked to a runtime, and the libraries of the system which that loads. It is
 * there to try images where no registry is reached; who runs them for others takes a base that somebody keeps safe.
 */
public record LocalBase(ImageFolder folder) {
    private static final String JAVA = "/opt/java";
    private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");
    private static final FilePermissions SHARED_BY_ALL = FilePermissions.fromOctalString("777");

    /** Writes the archive. */
    public Archive build() {
        if (!Files.isReadable(Path.of("/proc/self/maps"))) {
            throw new StackProblem(
                    "A base image is made of a JDK for Linux, and this is none; name one by --base instead.");
        }
        Path work = Scratch.folder(folder.work());
        try {
            Path runtime = LinkedRuntime.at(work.resolve("java"));
            return new ArchiveWriter(folder)
                    .write(
                            Jib.fromScratch()
                                    .setFormat(ImageFormat.Docker)
                                    .addFileEntriesLayer(system(work, SystemLibraries.of(runtime)))
                                    .addFileEntriesLayer(java(runtime))
                                    .setEnvironment(
                                            Map.of("JAVA_HOME", JAVA, "PATH", JAVA + "/bin", "LANG", "C.UTF-8")),
                            "nextlevel/base",
                            folder.base(),
                            "");
        } finally {
            Scratch.delete(work);
        }
    }

    private static FileEntriesLayer java(Path runtime) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("java");
        try (Stream<Path> files = Files.walk(runtime)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> add(layer, file, JAVA + "/" + runtime.relativize(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return layer.build();
    }

    private static FileEntriesLayer system(Path work, List<Path> libraries) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("system");
        libraries.forEach(library -> add(layer, library, library.toString()));
        add(layer, file(work, "passwd", "nextlevel:x:10001:10001::/tmp:/bin/false\n"), "/etc/passwd");
        add(layer, file(work, "nsswitch.conf", "hosts: files dns\n"), "/etc/nsswitch.conf");
        layer.addEntry(Scratch.folder(work.resolve("tmp")), AbsoluteUnixPath.get("/tmp"), SHARED_BY_ALL);
        return layer.build();
    }

    private static void add(FileEntriesLayer.Builder layer, Path file, String path) {
        AbsoluteUnixPath place = AbsoluteUnixPath.get(path);
        if (Files.isExecutable(file)) {
            layer.addEntry(file, place, PROGRAM);
        } else {
            layer.addEntry(file, place);
        }
    }

    private static Path file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
