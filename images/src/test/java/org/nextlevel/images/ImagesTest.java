package org.nextlevel.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.images.archive.Archive;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Service;
import org.nextlevel.images.running.UnpackedImage;
import org.nextlevel.stack.memory.ServiceMemory;
import org.nextlevel.stack.server.StackProblem;

/** What images are made of, on a base without a JVM and with an application of a few files. */
class ImagesTest {
    private static final Service SERVICE = Service.ADVISOR_SERVICE;

    @TempDir
    Path folder;

    @Test
    void theSameInputGivesTheSameArchive() throws IOException {
        Archive once = SmallApplication.in(folder.resolve("once")).image();
        Archive again = SmallApplication.in(folder.resolve("again")).image();

        assertThat(again.digest()).isEqualTo(once.digest());
        assertThat(again.file()).hasSameBinaryContentAs(once.file());
    }

    @Test
    void anotherInputGivesAnotherDigest() {
        SmallApplication application = SmallApplication.in(folder);
        Archive before = application.image();
        application.write("app/advisor-service.jar", "changed");

        assertThat(application.image().digest()).isNotEqualTo(before.digest());
    }

    @Test
    void aContainerIsNotRootAndHasTheMemoryThatWasMeasured() {
        UnpackedImage image = unpacked();

        assertThat(image.user()).isEqualTo("10001:10001");
        assertThat(image.entryPoint())
                .startsWith("java")
                .containsAll(ServiceMemory.of("advisor-service").options())
                .endsWith("-jar", "/opt/nextlevel/quarkus-run.jar");
    }

    @Test
    void anImageSaysWhatItIs() {
        JsonNode labels = unpacked().config().get("Labels");

        assertThat(labels.get("org.opencontainers.image.title").asText()).isEqualTo(SERVICE.title());
        assertThat(labels.get("org.opencontainers.image.version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(labels.get("org.opencontainers.image.revision").asText()).isEqualTo("abc");
        assertThat(labels.has("org.opencontainers.image.source")).isFalse();
    }

    @Test
    void whatItIsMadeOfLiesInItAndBesideIt() {
        SmallApplication application = SmallApplication.in(folder.resolve("application"));
        Path root = application.unpacked(folder.resolve("unpacked")).root();

        assertThat(root.resolve("opt/nextlevel/sbom.cdx.json")).hasContent("{}");
        assertThat(root.resolve("opt/nextlevel/app/advisor-service.jar")).exists();
        assertThat(root.resolve("opt/nextlevel/lib/main/org.example.jar")).exists();
        assertThat(application.folder().sbomBeside(SERVICE)).hasContent("{}");
    }

    @Test
    void whereNoRegistryIsReachedItSaysHowToGoOn() {
        SmallApplication application = SmallApplication.in(folder);
        ImageOptions options = ImageOptions.of(List.of("--base", "127.0.0.1:1/java:25"));

        assertThatThrownBy(() -> new ServiceImage(application.folder(), SERVICE, options).build())
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith(
                        "The base 127.0.0.1:1/java:25 cannot be read, since nobody answers at 127.0.0.1:1.")
                .hasMessageContaining("./dev base-image");
    }

    @Test
    void whatIsNotBuiltIsNamed() {
        ImageOptions options = ImageOptions.of(List.of());

        assertThatThrownBy(() -> new ServiceImage(new ImageFolder(folder), SERVICE, options).build())
                .hasMessageStartingWith("advisor-service is not built");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "images --base            | images takes --base with a reference or an archive",
                "images advisor-service   | images takes --base with a reference or an archive",
                "images --base no.tar     | The base no.tar is not there; ./dev base-image makes one",
                "images --base Upper:Case | --base is 'Upper:Case', which names neither an image nor an archive.",
                "images --fonts nowhere   | --fonts is 'nowhere', which is no folder.",
                "base-image big           | base-image takes nothing more, but got 'big'.",
                "push                     | There is no command 'push'; the commands are images, base-image, start-times.",
                "start-times many         | start-times takes how often each image is started, at most 99, but got 'many'.",
            })
    void whatCannotBeDoneIsSaidInOneSentence(String line, String answer) {
        assertThatThrownBy(() -> new Images(new ImageFolder(folder)).run(List.of(line.split(" "))))
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith(answer);
        assertThat(Files.exists(folder.resolve("target"))).isFalse();
    }

    private UnpackedImage unpacked() {
        return SmallApplication.in(folder.resolve("application")).unpacked(folder.resolve("unpacked"));
    }
}
