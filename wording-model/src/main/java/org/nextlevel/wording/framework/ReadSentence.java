package org.nextlevel.wording.framework;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.wording.WordingModel;
import org.nextlevel.wording.language.SentenceLanguage;
import org.nextlevel.wording.language.WordsOfWork;
import org.nextlevel.wording.work.KindsOfWork;

/**
 * A sentence as it is likened with competencies.
 *
 * @param isRead whether the model knows its language, or shipped words of that language do
 * @param vector of length 1
 * @param centred the same without what all sentences about work have; zeros when the model does not know the language
 * @param kinds how much of it is each kind of work
 * @param nothing how likely it shows nothing: a chore, a plan, attendance, a feeling, what an employer offers
 */
public record ReadSentence(
        String text,
        SentenceLanguage language,
        boolean isRead,
        float[] vector,
        float[] centred,
        double[] kinds,
        double nothing) {
    /** Sentences in their order; it takes some milliseconds each. */
    public static List<ReadSentence> of(List<String> sentences, WordingModel model) {
        List<float[]> vectors = model.vectors(sentences);
        List<ReadSentence> read = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            read.add(of(sentences.get(i), vectors.get(i), model));
        }
        return read;
    }

    /** In languages that the model does not know words alone say what a sentence speaks of. */
    private static ReadSentence of(String sentence, float[] vector, WordingModel model) {
        KindsOfWork known = model.kinds();
        SentenceLanguage language = SentenceLanguage.of(sentence);
        boolean isKnown = model.knows(language);
        float[] centred = isKnown ? known.centred(vector) : new float[vector.length];
        double[] kinds = isKnown ? known.of(sentence, vector) : WordsOfWork.kinds(sentence, language, known.names());
        double nothing = kinds[known.names().indexOf(KindsOfWork.NONE)];
        return new ReadSentence(
                sentence, language, isKnown || WordsOfWork.know(language), vector, centred, kinds, nothing);
    }
}
