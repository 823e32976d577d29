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
 * @param vector of length 1
 * @param centred the same without what all sentences about work have
 * @param kinds how much of it is each kind of work
 */
public record ReadSentence(float[] vector, float[] centred, double[] kinds) {
    /** Sentences in their order; it takes some milliseconds each. */
    public static List<ReadSentence> of(List<String> sentences, WordingModel model) {
        List<float[]> vectors = model.vectors(sentences);
        List<ReadSentence> read = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            read.add(of(sentences.get(i), vectors.get(i)));
        }
        return read;
    }

    /** The model knows English; in other languages words alone say what a sentence speaks of. */
    private static ReadSentence of(String sentence, float[] vector) {
        KindsOfWork kinds = KindsOfWork.shipped();
        SentenceLanguage language = SentenceLanguage.of(sentence);
        return language == SentenceLanguage.ENGLISH
                ? new ReadSentence(vector, kinds.centred(vector), kinds.of(sentence, vector))
                : new ReadSentence(
                        vector, new float[vector.length], WordsOfWork.kinds(sentence, language, kinds.names()));
    }

    /** How likely it shows nothing: a chore, a plan, attendance, a feeling, what an employer offers. */
    double nothing() {
        return kinds[KindsOfWork.shipped().names().indexOf(KindsOfWork.NONE)];
    }
}
