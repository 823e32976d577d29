package org.nextlevel.wording;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * The embedding model in our class path (M9.6, ADR 0014): turns wordings into vectors of length 1, on this machine. It
 * is loaded when it is first asked, which takes seconds and native memory, and stays.
 */
@ApplicationScoped
public class WordingModel {
    /** What provenance calls it; another model gets another name, since their scores cannot be compared. */
    public static final String NAME = "all-minilm-l6-v2-q/0.36.2";

    /** The model reads about as much at once; what follows would only thin the meaning out. */
    private static final int LONGEST = 1_000;

    /** The model refuses an empty text; a name of spaces that are no blanks to a validator would become one. */
    private static final String NOTHING = "-";

    /** The vectors of wordings, in their order; the same wording always gets the same. */
    public List<float[]> vectors(List<String> wordings) {
        if (wordings.isEmpty()) {
            return List.of();
        }
        List<TextSegment> segments = wordings.stream()
                .map(WordingModel::normalized)
                .map(TextSegment::from)
                .toList();
        return Loaded.MODEL.embedAll(segments).content().stream()
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

    private static final class Loaded {
        /** As many threads as processors: native code would hold the carriers of virtual threads. */
        private static final EmbeddingModel MODEL =
                new AllMiniLmL6V2QuantizedEmbeddingModel(Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().daemon().name("wording-", 0).factory()));
    }
}
