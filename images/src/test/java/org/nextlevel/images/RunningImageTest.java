package org.nextlevel.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextlevel.images.archive.Archive;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Scratch;
import org.nextlevel.images.archive.Service;
import org.nextlevel.images.base.LocalBase;
import org.nextlevel.images.running.Container;
import org.nextlevel.images.running.Training;
import org.nextlevel.images.running.UnpackedImage;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.part.HealthProbe;

/**
 * The very layers of a service run on the base that is made of this machine's JDK, beside a database, a broker and an
 * identity provider. The services must be packaged, with the profile {@code images}.
 */
@Tag("long")
class RunningImageTest {
    private static final ImageFolder FOLDER = new ImageFolder(Path.of(System.getProperty("nextlevel.root")));
    private static final Service SERVICE = Service.ADVISOR_SERVICE;

    @TempDir
    static Path home;

    private static Training training;
    private static UnpackedImage image;

    @BeforeAll
    static void trainedImage() {
        assumeTrue(
                Files.exists(FOLDER.sbom(SERVICE)), "The services are not packaged for images: ./dev images does it.");
        new LocalBase(FOLDER).build();
        ImageOptions options = ImageOptions.of(List.of("--base", FOLDER.base().toString(), "--aot"));
        training = Training.begin(FOLDER);
        Archive archive = new ServiceImage(FOLDER, SERVICE, options).build(training);
        image = UnpackedImage.of(archive.file(), Scratch.folder(home.resolve("image")));
    }

    @AfterAll
    static void end() {
        if (training != null) {
            training.close();
        }
    }

    @Test
    void anImageRunsAsItsUserWithItsCacheAndARootThatIsOnlyRead() {
        Path log = home.resolve("log");
        Stack stack = training.stack();
        HealthProbe probe = new HealthProbe(HttpClient.newHttpClient());
        // Refuses to start without the cache, which otherwise is passed over when it does not fit.
        Process container = new Container(image, Scratch.writable(home.resolve("writable")))
                .start(stack.environment(Part.ADVISOR_SERVICE), "-XX:AOTMode=on", log);
        try {
            Await.until("The start of the container", () -> {
                assertThat(container.isAlive()).as(() -> read(log)).isTrue();
                return probe.answers(stack.layout().addresses().url(Part.ADVISOR_SERVICE) + "/q/health/live");
            });

            assertThat(ofProcess(container, "status"))
                    .containsPattern("Uid:\\s+10001\\s")
                    .containsPattern("CapEff:\\s+0+\\n");
            assertThat(ofProcess(container, "mounts")).containsPattern(" / \\S+ ro,");
            assertThat(read(log)).doesNotContain("Read-only file system", "WARNING:");
        } finally {
            container.destroy();
        }
    }

    private static String ofProcess(Process process, String file) {
        return read(Path.of("/proc", Long.toString(process.pid()), file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
