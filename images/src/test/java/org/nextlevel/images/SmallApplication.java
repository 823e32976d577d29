package org.nextlevel.images;

import com.google.cloud.tools.jib.api.Jib;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nextlevel.images.archive.Archive;
import org.nextlevel.images.archive.ArchiveWriter;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Scratch;
import org.nextlevel.images.archive.Service;
import org.nextlevel.images.running.UnpackedImage;

/** An application of a few files, laid out as Quarkus does it, and a base of nothing. */
record SmallApplication(ImageFolder folder) {
    private static final Service SERVICE = Service.ADVISOR_SERVICE;

    static SmallApplication in(Path root) {
        SmallApplication application = new SmallApplication(new ImageFolder(root));
        application.write("quarkus-run.jar", "run");
        application.write("app/advisor-service.jar", "application");
        application.write("quarkus/generated.jar", "generated");
        application.write("lib/main/org.example.jar", "library");
        application.write("lib/main/org.nextlevel.kit.jar", "kit");
        write(application.folder.sbom(SERVICE), "{}");
        new ArchiveWriter(application.folder).write(Jib.fromScratch(), "base", application.folder.base(), "");
        return application;
    }

    Archive image() {
        ImageOptions options = ImageOptions.of(List.of("--base", folder.base().toString(), "--revision", "abc"));
        return new ServiceImage(folder, SERVICE, options).build();
    }

    UnpackedImage unpacked(Path place) {
        return UnpackedImage.of(image().file(), Scratch.folder(place));
    }

    void write(String file, String content) {
        write(folder.application(SERVICE).resolve(file), content);
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
