package org.nextlevel.wording.embedding;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with an embedding model of sentences as the usual tools export it: one file {@code *.onnx}, in the folder or in
 * {@code onnx} below it, and its {@code tokenizer.json}; {@code 1_Pooling/config.json} where it is not the mean of all words.
 */
public record ModelFolder(Path path) {
    private static final String TOKENIZER = "tokenizer.json";
    private static final Pattern FIRST_WORD_ALONE = Pattern.compile("\"pooling_mode_cls_token\"\\s*:\\s*true");
    private static final int DIGITS_OF_NAME = 12;

    /**
     * Loads the model and tries it with a sentence.
     *
     * @throws UnusableModel when the folder, a file of it, or what the model answers is not as it must be
     */
    public Embeddings load() {
        if (!Files.isDirectory(path)) {
            throw new UnusableModel(
                    "The folder of the wording model, %s, does not exist or cannot be read: name the folder that holds model.onnx and tokenizer.json, or leave nextlevel.wording.model empty for the shipped model"
                            .formatted(path));
        }
        Path onnx = onnx();
        Path tokenizer = path.resolve(TOKENIZER);
        if (!Files.isReadable(tokenizer)) {
            throw new UnusableModel(
                    "The folder of the wording model, %s, has no readable %s: it is exported beside the model and must be that of the same model"
                            .formatted(path, TOKENIZER));
        }
        try {
            return tried(onnx, tokenizer, pooling(), name(onnx));
        } catch (IOException e) {
            throw new UnusableModel("The wording model in %s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    private Path onnx() {
        List<Path> found = Stream.of(path, path.resolve("onnx"))
                .filter(Files::isDirectory)
                .flatMap(ModelFolder::files)
                .filter(file -> file.toString().endsWith(".onnx"))
                .toList();
        if (found.size() != 1) {
            throw new UnusableModel(
                    "The folder of the wording model, %s, must hold exactly one file that ends in .onnx; it holds %d"
                            .formatted(path, found.size()));
        }
        return found.getFirst();
    }

    private PoolingMode pooling() throws IOException {
        Path config = path.resolve("1_Pooling").resolve("config.json");
        return Files.isReadable(config)
                        && FIRST_WORD_ALONE.matcher(Files.readString(config)).find()
                ? PoolingMode.CLS
                : PoolingMode.MEAN;
    }

    /** What the folder is called, and the beginning of the digest of what is in the file: another file is another model. */
    private String name(Path onnx) throws IOException {
        Path folder = path.toAbsolutePath().normalize().getFileName();
        return (folder == null ? "model" : folder.toString()) + "/"
                + digest(onnx).substring(0, DIGITS_OF_NAME);
    }

    private Embeddings tried(Path onnx, Path tokenizer, PoolingMode pooling, String name) {
        try {
            var model = new Embeddings(name, new OnnxSentences(onnx, tokenizer, pooling));
            List<float[]> vectors = model.vectors(List.of("Mentored two colleagues", "Cut costs by a third"));
            if (Likeness.of(vectors.get(0), vectors.get(1)) < 0.9999) {
                return model;
            }
        } catch (IOException | RuntimeException e) {
            throw unusable(e);
        }
        throw unusable(null);
    }

    private UnusableModel unusable(Exception cause) {
        return new UnusableModel(
                "The wording model in %s does not turn sentences into vectors: it must be an embedding model of sentences whose inputs are input_ids, attention_mask and, where it has them, token_type_ids, and whose first output has a vector for each word%s"
                        .formatted(path, cause == null ? "" : " (" + cause.getMessage() + ")"),
                cause);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UnusableModel("The folder of the wording model, %s, cannot be read".formatted(folder), e);
        }
    }

    private static String digest(Path file) throws IOException {
        try (var read = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
