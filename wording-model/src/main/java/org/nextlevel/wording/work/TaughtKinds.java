package org.nextlevel.wording.work;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import org.nextlevel.wording.embedding.Embeddings;

/**
 * The kinds of work for a model that is not ours: taught by the shipped sentences when the model is first met, about a minute,
 * and kept beside it where its folder can be written.
 */
public record TaughtKinds(Path folder) {
    private static final System.Logger LOG = System.getLogger(TaughtKinds.class.getName());

    /** What the folder keeps for the model, else what the sentences teach it now. */
    public KindsOfWork of(Embeddings model) {
        return of(model, TaughtSentence.all());
    }

    KindsOfWork of(Embeddings model, List<TaughtSentence> sentences) {
        Path kept = folder.resolve(fileName(model, sentences));
        return Files.isReadable(kept) ? read(kept) : teach(model, sentences, kept);
    }

    private static KindsOfWork read(Path kept) {
        try (var file = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
            return KindsOfWork.read(file);
        } catch (IOException e) {
            throw new UnreadableKinds(kept, e);
        }
    }

    private static KindsOfWork teach(Embeddings model, List<TaughtSentence> sentences, Path kept) {
        LOG.log(System.Logger.Level.INFO, "The kinds of work are taught for the model {0}", model.name());
        KindsOfWork taught = LearnKinds.from(sentences, model);
        try {
            Path unfinished = Files.createTempFile(kept.getParent(), "kinds-of-work", ".tmp");
            try (var file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                taught.write(file);
            }
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "The folder {0} cannot be written, so that the kinds of work will be taught at each start",
                    kept.getParent());
        }
        return taught;
    }

    /** Another model, or other sentences, have another file. */
    static String fileName(Embeddings model, List<TaughtSentence> sentences) {
        String name = model.name();
        return "kinds-of-work-%s-%s.bin"
                .formatted(
                        name.substring(name.lastIndexOf('/') + 1),
                        HexFormat.of().toHexDigits(sentences.hashCode()));
    }
}
