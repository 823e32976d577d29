package org.nextlevel.wording.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped model in a folder, as if a company had mounted one of its own. */
public final class MountedModel {
    private MountedModel() {}

    /** Writes its files into a folder. */
    public static Path in(Path folder) throws IOException {
        copy("/all-minilm-l6-v2-q.onnx", folder.resolve("model.onnx"));
        copy("/all-minilm-l6-v2-q-tokenizer.json", folder.resolve("tokenizer.json"));
        return folder;
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream read = MountedModel.class.getResourceAsStream(resource)) {
            Files.copy(read, file);
        }
    }
}
