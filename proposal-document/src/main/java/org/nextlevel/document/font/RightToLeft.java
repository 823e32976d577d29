package org.nextlevel.document.font;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/** Sets Arabic in its joined forms and what is read from the right in the order in which it is drawn. */
public final class RightToLeft implements BidiReorderer {
    private static final int FIRST_SPACING_MARK = 0xFE70;

    /** The vowel signs that U+FE70 to U+FE7F stand for beside a letter: they belong above or below it. */
    private static final String MARKS =
            "\u064B\u064B\u064C\u064C\u064D\u064D\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    private final ICUBidiReorderer letters = new ICUBidiReorderer();

    @Override
    public String reorderRTLTextToLTR(String text) {
        return letters.reorderRTLTextToLTR(text);
    }

    @Override
    public String shapeText(String text) {
        return letters.shapeText(text)
                .codePoints()
                .map(point -> point >= FIRST_SPACING_MARK && point < FIRST_SPACING_MARK + MARKS.length()
                        ? MARKS.charAt(point - FIRST_SPACING_MARK)
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public String deshapeText(String text) {
        return letters.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
