package org.nextlevel.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Service;

/**
 * What lies above the base: what changes rarely below what changes each time. Dates and rights of the files on this
 * machine do not count.
 */
record Layers(ImageFolder folder, Service service, ImageOptions options, Optional<Path> cache) {
    static final String APPLICATION = "/opt/nextlevel";
    static final String CACHE = APPLICATION + "/app.aot";

    private static final String FONTS = "/usr/share/fonts/proposals";

    /** From the lowest to the topmost. */
    List<FileEntriesLayer> all() {
        Path application = folder.application(service);
        List<FileEntriesLayer> layers = new ArrayList<>();
        options.fonts()
                .filter(fonts -> service == Service.ADVISOR_SERVICE)
                .ifPresent(fonts -> layers.add(layer("fonts", fonts, FONTS, file -> true)));
        layers.add(layer("libraries", application, APPLICATION, Layers::isForeign));
        layers.add(layer("application", application, APPLICATION, Predicate.not(Layers::isForeign)));
        layers.add(file("sbom", folder.sbom(service), APPLICATION + "/sbom.cdx.json"));
        cache.ifPresent(learned -> layers.add(file("cache", learned, CACHE)));
        return layers;
    }

    private static boolean isForeign(Path file) {
        return file.startsWith("lib") && !file.getFileName().toString().startsWith("org.nextlevel.");
    }

    private static FileEntriesLayer file(String name, Path from, String to) {
        return FileEntriesLayer.builder()
                .setName(name)
                .addEntry(from, AbsoluteUnixPath.get(to))
                .build();
    }

    private static FileEntriesLayer layer(String name, Path from, String to, Predicate<Path> wanted) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .map(from::relativize)
                    .filter(wanted)
                    .sorted()
                    .forEach(file -> layer.addEntry(
                            from.resolve(file), AbsoluteUnixPath.get(to).resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return layer.build();
    }
}
