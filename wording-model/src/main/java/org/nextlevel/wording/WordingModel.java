package org.nextlevel.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.nextlevel.wording.embedding.Embeddings;
import org.nextlevel.wording.embedding.ModelFolder;
import org.nextlevel.wording.language.SentenceLanguage;
import org.nextlevel.wording.work.KindsOfWork;
import org.nextlevel.wording.work.TaughtKinds;

/**
 * What reads sentences on this machine (M9.6): an embedding model, the kinds of work that were taught for its vectors, and
 * the languages that it knows. The shipped model is loaded when it is first asked; one of a company's own at the start, which
 * fails where it cannot be used (ADR 0054).
 */
@ApplicationScoped
public class WordingModel {
    private final Path folder;
    private final Set<String> languages;
    private Read read;

    private record Read(Embeddings embeddings, KindsOfWork kinds) {}

    /** The shipped one. */
    public WordingModel() {
        this.folder = null;
        this.languages = Set.of(SentenceLanguage.ENGLISH.code());
    }

    @Inject
    public WordingModel(WordingSettings settings) {
        this.folder = settings.model().orElse(null);
        this.languages = folder == null ? Set.of(SentenceLanguage.ENGLISH.code()) : Set.copyOf(settings.languages());
    }

    void start(@Observes Startup event) {
        if (folder != null) {
            read();
        }
    }

    /** What provenance calls it; another model has another name, since their scores cannot be compared. */
    public String name() {
        return folder == null ? Embeddings.SHIPPED_NAME : read().embeddings().name();
    }

    /** The vectors of wordings, of length 1, in their order; the same wording always gets the same. */
    public List<float[]> vectors(List<String> wordings) {
        return read().embeddings().vectors(wordings);
    }

    /** The kinds of work, as they were taught for its vectors. */
    public KindsOfWork kinds() {
        return read().kinds();
    }

    /** Whether it knows a language; a sentence in another is read by lists of words, or not at all. */
    public boolean knows(SentenceLanguage language) {
        return languages.contains(language.code());
    }

    private synchronized Read read() {
        if (read == null) {
            read = folder == null ? new Read(Embeddings.shipped(), KindsOfWork.shipped()) : read(folder);
        }
        return read;
    }

    private static Read read(Path folder) {
        Embeddings embeddings = new ModelFolder(folder).load();
        return new Read(embeddings, new TaughtKinds(folder).of(embeddings));
    }
}
