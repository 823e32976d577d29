package org.nextlevel.images.archive;

import java.nio.file.Path;

/**
 * Where images are made of and where they go.
 *
 * @param root the repository, with the built modules
 */
public record ImageFolder(Path root) {

    /** The application as Quarkus laid it out. */
    public Path application(Service service) {
        return module(service).resolve("quarkus-app");
    }

    /** What the service is made of, as CycloneDX. */
    public Path sbom(Service service) {
        return module(service).resolve("sbom.json");
    }

    public Path archive(Service service) {
        return folder().resolve(service + ".tar");
    }

    /** The list of parts beside the archive, for those who read it without unpacking. */
    public Path sbomBeside(Service service) {
        return folder().resolve(service + ".cdx.json");
    }

    /** The base that is made of this machine's JDK. */
    public Path base() {
        return folder().resolve("base.tar");
    }

    /** Layers that were read or made before. */
    public Path cache() {
        return folder().resolve("cache");
    }

    /** What is made on the way and thrown away. */
    public Path work() {
        return folder().resolve("work");
    }

    /** A file as somebody in the repository's root names it. */
    public String shown(Path file) {
        return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    }

    private Path folder() {
        return root.resolve("target/images");
    }

    private Path module(Service service) {
        return root.resolve(service.toString()).resolve("target");
    }
}
