package org.nextlevel.framework.comparison.item;

import java.util.List;

/** Lists of short texts, as one text. */
final class TextLines {
    private TextLines() {}

    /** One line each; null when there is none. */
    static String of(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }
}
