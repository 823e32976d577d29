package org.nextlevel.kit.value;

import org.nextlevel.sentence.Sentence;

/** Text that comes out of the database as it went in: without the character NUL, and without halves of characters. */
public final class KeepableText {
    private KeepableText() {}

    /** Why a text cannot be kept; null for one that can. */
    public static String fault(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == 0) {
                return Sentence.say("has the character U+0000 at place %d, which cannot be kept.", at + 1);
            }
            if (Character.isSurrogate(one)) {
                if (!isPair(text, at)) {
                    return Sentence.say(
                            "has half a character at place %d (U+%04X, a surrogate alone), which cannot be kept.",
                            at + 1, (int) one);
                }
                at++;
            }
        }
        return null;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
