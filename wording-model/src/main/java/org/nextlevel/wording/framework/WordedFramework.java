package org.nextlevel.wording.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.wording.WordingModel;
import org.nextlevel.wording.work.KindsOfWork;

/**
 * A framework's wordings with their vectors.
 *
 * @param vectors of length 1, by wording: each that the text has is there
 * @param known the kinds of work that were taught for these vectors
 */
public record WordedFramework(FrameworkText text, Map<String, float[]> vectors, KindsOfWork known) {
    /** With vectors that are computed now, which takes some milliseconds a wording. */
    public static WordedFramework of(FrameworkText text, WordingModel model) {
        return of(text, model.vectors(text.wordings()), model.kinds());
    }

    /** @param vectors in the order of the text's wordings */
    public static WordedFramework of(FrameworkText text, List<float[]> vectors, KindsOfWork known) {
        List<String> wordings = text.wordings();
        Map<String, float[]> byWording = new HashMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            byWording.put(wordings.get(i), vectors.get(i));
        }
        return new WordedFramework(text, Map.copyOf(byWording), known);
    }
}
