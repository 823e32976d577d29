package org.nextlevel.evidence.suggestion.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.wording.WordingModel;
import org.nextlevel.wording.framework.WordedFramework;

/**
 * Gives a framework's wordings their vectors: computed once for a version and model, and kept. That takes some
 * milliseconds a wording, in which no transaction is open.
 */
@ApplicationScoped
public class ComputeVectors {
    /** The number counts changes of which wordings have a vector, and in which order. */
    private static final String ORDER = " 1";

    private final KnownWordings known;
    private final WordingModel model;

    ComputeVectors(KnownWordings known, WordingModel model) {
        this.known = known;
        this.model = model;
    }

    /** The wordings of the framework's latest version with their vectors; empty while none was told. */
    public Optional<WordedFramework> find(UUID framework) {
        return known.findKnown(framework).map(this::word);
    }

    private WordedFramework word(KnownWording wording) {
        List<String> wordings = wording.text().wordings();
        String by = model.name() + ORDER;
        byte[] stored = wording.vectorsBy(by);
        if (stored != null) {
            return WordedFramework.of(wording.text(), VectorBytes.read(stored, wordings.size()), model.kinds());
        }
        List<float[]> computed = model.vectors(wordings);
        known.keep(wording.worded(), by, VectorBytes.stored(computed));
        return WordedFramework.of(wording.text(), computed, model.kinds());
    }
}
