package org.nextlevel.evidence.evidence.hint;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.nextlevel.sentence.Sentence;

/** The sentences of hints in a language; a file {@code hints*.properties} belongs to each. */
public final class HintSentences {
    private final Locale language;
    private final ResourceBundle sentences;

    private HintSentences(Locale language, ResourceBundle sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** Those of a language; the English ones for a language that has none. */
    public static HintSentences in(Locale language) {
        // Not those of the machine's language, which is nobody's here.
        return new HintSentences(
                language,
                ResourceBundle.getBundle("hints", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... facts) {
        return Sentence.in(language, sentences.getString(key), facts);
    }
}
