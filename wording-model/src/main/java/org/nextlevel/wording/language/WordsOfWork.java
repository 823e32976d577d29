package org.nextlevel.wording.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.wording.work.KindsOfWork;

/** Reads sentences of a language that the model does not know by the words that its file lists for kinds of work. */
public final class WordsOfWork {
    /** How much a sentence shows nothing before one of its words is known. */
    public static final double NOTHING = 0.5;

    private static final Map<SentenceLanguage, Map<String, WordPattern>> BY_LANGUAGE = Map.of(
            SentenceLanguage.GERMAN, words(SentenceLanguage.GERMAN),
            SentenceLanguage.FRENCH, words(SentenceLanguage.FRENCH),
            SentenceLanguage.SPANISH, words(SentenceLanguage.SPANISH));

    private WordsOfWork() {}

    /** Whether there are words of a language. */
    public static boolean know(SentenceLanguage language) {
        return BY_LANGUAGE.containsKey(language);
    }

    /** How much of a sentence is each of the kinds, together 1, in their order; all nothing where no word is known. */
    public static double[] kinds(String sentence, SentenceLanguage language, List<String> names) {
        double[] kinds = new double[names.size()];
        kinds[names.indexOf(KindsOfWork.NONE)] = NOTHING;
        double sum = NOTHING;
        for (Map.Entry<String, WordPattern> one :
                BY_LANGUAGE.getOrDefault(language, Map.of()).entrySet()) {
            double found = one.getValue().in(sentence);
            kinds[names.indexOf(one.getKey())] += found;
            sum += found;
        }
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] /= sum;
        }
        return kinds;
    }

    private static Map<String, WordPattern> words(SentenceLanguage language) {
        Map<String, WordPattern> words = new HashMap<>();
        WordFile.read("/words/" + language.code() + ".txt")
                .forEach((kind, listed) -> words.put(kind, new WordPattern(listed)));
        return words;
    }
}
