package org.nextlevel.document;

import java.text.Bidi;

/** In which direction a paragraph is read: as its first letter is. */
public final class Direction {
    private Direction() {}

    /** Whether it is read from the right, as Arabic and Hebrew are. */
    public static boolean isRightToLeft(String text) {
        char[] units = text.toCharArray();
        return Bidi.requiresBidi(units, 0, units.length)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
