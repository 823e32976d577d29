package org.nextlevel.images.archive;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.nextlevel.stack.server.StackProblem;

/** Writes images as archives, without a container engine and without a registry to push to. */
public record ArchiveWriter(ImageFolder folder) {

    /**
     * Writes one.
     *
     * @param name the image's, with its tag
     * @param advice what to do when it cannot be made
     */
    public Archive write(JibContainerBuilder image, String name, Path file, String advice) {
        try {
            Files.createDirectories(file.getParent());
            JibContainer written =
                    image.containerize(Containerizer.to(TarImage.at(file).named(name))
                            .setBaseImageLayersCache(folder.cache())
                            .setApplicationLayersCache(folder.cache())
                            .setToolName("nextlevel")
                            .setAllowInsecureRegistries(false));
            return new Archive(file, written.getDigest().toString());
        } catch (IOException
                | ExecutionException
                | RegistryException
                | CacheDirectoryCreationException
                | InvalidImageReferenceException failure) {
            throw problem(name, advice, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw problem(name, advice, interrupted);
        }
    }

    private static StackProblem problem(String name, String advice, Exception failure) {
        Throwable cause = failure instanceof ExecutionException ? failure.getCause() : failure;
        return new StackProblem("%s could not be made (%s). %s".formatted(name, innermost(cause), advice), failure);
    }

    private static String innermost(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName() + ": " + last.getMessage();
    }
}
