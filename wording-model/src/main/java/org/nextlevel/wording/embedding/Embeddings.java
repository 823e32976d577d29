package org.nextlevel.wording.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.List;

/** An embedding model that is loaded: it turns wordings into vectors of length 1, on this machine. */
public final class Embeddings {
    /** What provenance calls the shipped model. */
    public static final String SHIPPED_NAME = "all-minilm-l6-v2-q/0.36.2";

    /** Models of sentences read about as much at once; what follows would only thin the meaning out. */
    private static final int LONGEST = 1_000;

    /** Models refuse an empty text; a name of spaces that are no blanks to a validator would become one. */
    private static final String NOTHING = "-";

    private final String name;
    private final EmbeddingModel model;

    Embeddings(String name, EmbeddingModel model) {
        this.name = name;
        this.model = model;
    }

    /** The model in our class path, which is loaded when it is first asked for, and stays. */
    public static Embeddings shipped() {
        return Shipped.EMBEDDINGS;
    }

    /** What provenance calls it; another model has another name, since their scores cannot be compared. */
    public String name() {
        return name;
    }

    /** How many numbers a vector has. */
    public int length() {
        return vectors(List.of(NOTHING)).getFirst().length;
    }

    /** The vectors of wordings, in their order; the same wording always gets the same. */
    public List<float[]> vectors(List<String> wordings) {
        if (wordings.isEmpty()) {
            return List.of();
        }
        List<TextSegment> segments = wordings.stream()
                .map(Embeddings::normalized)
                .map(TextSegment::from)
                .toList();
        return model.embedAll(segments).content().stream()
                .map(embedding -> Likeness.unit(embedding.vector()))
                .toList();
    }

    /** Differences that nobody sees make no difference. */
    private static String normalized(String wording) {
        String text = Normalizer.normalize(wording, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
        if (text.isEmpty()) {
            return NOTHING;
        }
        int end = Math.min(text.length(), LONGEST);
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static final class Shipped {
        private static final Embeddings EMBEDDINGS = load();

        /** From files, which it needs only while it is loaded. */
        private static Embeddings load() {
            try {
                Path onnx = unpacked("/all-minilm-l6-v2-q.onnx");
                Path tokenizer = unpacked("/all-minilm-l6-v2-q-tokenizer.json");
                try {
                    return new Embeddings(SHIPPED_NAME, new OnnxSentences(onnx, tokenizer, PoolingMode.MEAN));
                } finally {
                    Files.delete(onnx);
                    Files.delete(tokenizer);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path unpacked(String resource) throws IOException {
            Path file = Files.createTempFile("wording-model", resource.substring(resource.lastIndexOf('.')));
            try (InputStream packed = OnnxSentences.class.getResourceAsStream(resource)) {
                Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        }
    }
}
