package org.nextlevel.images.base;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nextlevel.stack.server.StackProblem;

/** The image below ours, which brings the JVM. */
public sealed interface Base {
    /** Taken where nobody says otherwise. */
    String OFFICIAL = "eclipse-temurin:25-jre";

    /** An archive when the name ends in {@code .tar}, else a reference to a registry. */
    static Base of(String name) {
        return name.endsWith(".tar") ? new InArchive(archive(name)) : new InRegistry(reference(name));
    }

    /** An image that is this base and nothing more yet. */
    JibContainerBuilder begin();

    /** By which others find it; none where that is a file of this machine. */
    Optional<String> name();

    /** What to do when the base could not be read. */
    String advice();

    /** @param file as {@code docker save} writes it */
    record InArchive(Path file) implements Base {
        @Override
        public JibContainerBuilder begin() {
            return Jib.from(TarImage.at(file));
        }

        @Override
        public String advice() {
            return "It must be an archive as ./dev base-image or docker save writes it.";
        }

        @Override
        public Optional<String> name() {
            return Optional.empty();
        }
    }

    /** Read with the credentials that Docker's configuration has for the registry, or with none. */
    record InRegistry(ImageReference reference) implements Base {
        private static final int HTTPS = 443;
        private static final int PATIENCE = 5_000;

        @Override
        public JibContainerBuilder begin() {
            if (System.getProperty("https.proxyHost") == null) {
                requireReached();
            }
            CredentialRetrieverFactory credentials = CredentialRetrieverFactory.forImage(reference, event -> {});
            return Jib.from(RegistryImage.named(reference).addCredentialRetriever(credentials.dockerConfig()));
        }

        @Override
        public String advice() {
            return "Where no registry is reached, name an archive: --base FILE.tar, as docker save writes it, or as"
                    + " ./dev base-image makes it of this machine's JDK.";
        }

        @Override
        public Optional<String> name() {
            return Optional.of(reference.toString());
        }

        /** Jib tries for a minute before it says that nobody answers; behind a proxy only that knows. */
        private void requireReached() {
            String[] host = reference.getRegistry().split(":", 2);
            int port = host.length == 2 ? Integer.parseInt(host[1]) : HTTPS;
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(host[0], port), PATIENCE);
            } catch (IOException unreached) {
                throw new StackProblem(
                        "The base %s cannot be read, since nobody answers at %s. %s"
                                .formatted(reference, reference.getRegistry(), advice()),
                        unreached);
            }
        }
    }

    private static Path archive(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new StackProblem(
                    "The base %s is not there; ./dev base-image makes one of this machine's JDK.".formatted(name));
        }
        return file;
    }

    private static ImageReference reference(String name) {
        try {
            return ImageReference.parse(name);
        } catch (InvalidImageReferenceException invalid) {
            throw new StackProblem("--base is '%s', which names neither an image nor an archive.".formatted(name));
        }
    }
}
