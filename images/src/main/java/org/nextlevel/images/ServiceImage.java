package org.nextlevel.images;

import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.nextlevel.images.archive.Archive;
import org.nextlevel.images.archive.ArchiveWriter;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Service;
import org.nextlevel.images.running.Training;
import org.nextlevel.stack.server.StackProblem;

/**
 * The image of one service: the same input gives the same digest.
 *
 * @param cache what a JVM learned of its classes
 */
record ServiceImage(ImageFolder folder, Service service, ImageOptions options, Optional<Path> cache) {
    /** User and group, neither of which any base needs to know by name; those of the pods too. */
    static final String USER = "10001:10001";

    private static final String VERSION =
            ResourceBundle.getBundle("org.nextlevel.images.images").getString("version");

    /** One without a cache. */
    ServiceImage(ImageFolder folder, Service service, ImageOptions options) {
        this(folder, service, options, Optional.empty());
    }

    /** Writes the archive with the cache that a training of it gives. */
    Archive build(Training training) {
        Path learned = training.cache(service, build());
        return new ServiceImage(folder, service, options, Optional.of(learned)).build();
    }

    /** Writes the archive, and what the service is made of beside it. */
    Archive build() {
        requireBuilt(folder.application(service).resolve("quarkus-run.jar"));
        requireBuilt(folder.sbom(service));
        JibContainerBuilder image = options.base()
                .begin()
                .setFormat(ImageFormat.OCI)
                .setFileEntriesLayers(new Layers(folder, service, options, cache).all())
                .setEntrypoint(EntryPoint.of(service, cache.isPresent()))
                .setUser(USER)
                .setEnvironment(environment())
                .setLabels(labels())
                .addExposedPort(Port.tcp(8080));
        Archive archive = new ArchiveWriter(folder)
                .write(image, name(), folder.archive(service), options.base().advice());
        copy(folder.sbom(service), folder.sbomBeside(service));
        return archive;
    }

    private String name() {
        return "nextlevel/%s:%s".formatted(service, VERSION);
    }

    /** The root of the file system is only read: what the embedding model unpacks goes where a container may write. */
    private static Map<String, String> environment() {
        return Map.of("DJL_CACHE_DIR", "/tmp/djl");
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        labels.put("org.opencontainers.image.title", service.title());
        labels.put("org.opencontainers.image.version", VERSION);
        options.base().name().ifPresent(name -> labels.put("org.opencontainers.image.base.name", name));
        options.revision().ifPresent(revision -> labels.put("org.opencontainers.image.revision", revision));
        options.source().ifPresent(source -> labels.put("org.opencontainers.image.source", source));
        return labels;
    }

    private void requireBuilt(Path file) {
        if (!Files.exists(file)) {
            throw new StackProblem(
                    "%s is not built, %s is missing: ./dev images builds it.".formatted(service, folder.shown(file)));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
