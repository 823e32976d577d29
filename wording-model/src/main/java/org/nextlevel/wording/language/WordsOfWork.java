package org.nextlevel.wording.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nextlevel.wording.work.KindsOfWork;

/** Reads sentences of a language that the model does not know by the words that its file lists for kinds of work. */
public final class WordsOfWork {
    /** How much a sentence shows nothing before one of its words is known. */
    private static final double NOTHING = 0.5;
    /** In characters; what is longer says more: "comité de direction" more than "présenté". */
    private static final double USUAL_LENGTH = 8;

    private static final Map<SentenceLanguage, Map<String, Pattern>> BY_LANGUAGE = Map.of(
            SentenceLanguage.GERMAN, words(SentenceLanguage.GERMAN),
            SentenceLanguage.FRENCH, words(SentenceLanguage.FRENCH),
            SentenceLanguage.SPANISH, words(SentenceLanguage.SPANISH));

    private WordsOfWork() {}

    /** How much of a sentence is each of the kinds, together 1, in their order; all nothing where no word is known. */
    public static double[] kinds(String sentence, SentenceLanguage language, List<String> names) {
        String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
        double[] kinds = new double[names.size()];
        kinds[names.indexOf(KindsOfWork.NONE)] = NOTHING;
        double sum = NOTHING;
        for (Map.Entry<String, Pattern> one :
                BY_LANGUAGE.getOrDefault(language, Map.of()).entrySet()) {
            double found = one.getValue()
                    .matcher(text)
                    .results()
                    .mapToDouble(word -> Math.max(1, word.group().length() / USUAL_LENGTH))
                    .sum();
            kinds[names.indexOf(one.getKey())] += found;
            sum += found;
        }
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] /= sum;
        }
        return kinds;
    }

    private static Map<String, Pattern> words(SentenceLanguage language) {
        Map<String, Pattern> words = new HashMap<>();
        WordFile.read(language.code()).forEach((kind, listed) -> words.put(kind, pattern(listed)));
        return words;
    }

    private static Pattern pattern(List<String> listed) {
        List<String> beginnings = new ArrayList<>(listed);
        List<String> anywhere = listed.stream()
                .filter(word -> word.startsWith("*"))
                .map(word -> Pattern.quote(word.substring(1)))
                .toList();
        beginnings.removeIf(word -> word.startsWith("*"));
        String begin =
                "(?<!\\p{L})(?:" + beginnings.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
        return Pattern.compile(anywhere.isEmpty() ? begin : begin + "|" + String.join("|", anywhere));
    }
}
