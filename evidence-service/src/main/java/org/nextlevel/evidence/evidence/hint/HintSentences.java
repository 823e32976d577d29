package org.nextlevel.evidence.evidence.hint;

import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;

/** The sentences of hints in a language; a file {@code hints*.properties} belongs to each. */
public final class HintSentences {
    private final ResourceBundle sentences;

    private HintSentences(ResourceBundle sentences) {
        this.sentences = sentences;
    }

    /** Those of a language; the English ones for a language that has none. */
    public static HintSentences in(Locale language) {
        // Not those of the machine's language, which is nobody's here.
        return new HintSentences(ResourceBundle.getBundle(
                "hints", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... facts) {
        return sentences.getString(key).formatted(facts);
    }
}
