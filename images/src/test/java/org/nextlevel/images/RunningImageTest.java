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
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.Progress;
import org.nextlevel.stack.part.HealthProbe;

/**
 * The very layers of a service run on the base that is made of this machine's JDK, beside the local stack's database, broker
 * and identity provider. The services must be packaged, with the profile {@code images}.
 */
@Tag("long")
class RunningImageTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));
    private static final Service SERVICE = Service.ADVISOR_SERVICE;

    @TempDir
    static Path home;

    private static Stack stack;
    private static UnpackedImage image;

    @BeforeAll
    static void stackAndImage() {
        ImageFolder folder = new ImageFolder(ROOT);
        assumeTrue(
                Files.exists(folder.sbom(SERVICE)), "The services are not packaged for images: ./dev images does it.");
        new LocalBase(folder).build();
        ImageOptions options = ImageOptions.of(List.of("--base", folder.base().toString()));
        image = UnpackedImage.of(
                new ServiceImage(folder, SERVICE, options).build().file(), Scratch.folder(home.resolve("image")));
        stack = Stack.of(ROOT, Addresses.free(), new Home(home.resolve("stack"), true));
        stack.only(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK).up(Progress.silent());
    }

    @AfterAll
    static void end() {
        if (stack != null) {
            stack.down(Progress.silent());
        }
    }

    @Test
    void anImageRunsAsItsUserWithARootThatIsOnlyRead() throws IOException {
        Path log = home.resolve("container.log");
        Path writable = Scratch.folder(home.resolve("writable"));
        assertThat(writable.toFile().setWritable(true, false)).isTrue();
        HealthProbe probe = new HealthProbe(HttpClient.newHttpClient());
        Process container = new Container(image, writable).start(stack.environment(Part.ADVISOR_SERVICE), "", log);
        try {
            Await.event("The container's health", () -> {
                assertThat(container.isAlive()).as(() -> read(log)).isTrue();
                return probe.answers(stack.layout().addresses().url(Part.ADVISOR_SERVICE) + "/q/health/live");
            });

            String status = Files.readString(Path.of("/proc", Long.toString(container.pid()), "status"));
            assertThat(status).containsPattern("Uid:\\s+10001\\s").containsPattern("CapEff:\\s+0+\\n");
            String mounts = Files.readString(Path.of("/proc", Long.toString(container.pid()), "mounts"));
            assertThat(mounts).containsPattern(" / \\S+ ro,");
            assertThat(read(log)).doesNotContain("Read-only file system", "WARNING:");
        } finally {
            container.destroy();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
