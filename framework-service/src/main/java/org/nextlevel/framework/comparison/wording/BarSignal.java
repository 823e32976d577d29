package org.nextlevel.framework.comparison.wording;

import org.nextlevel.sentence.Sentence;

/**
 * Something that tells whether a demand asks for more than before.
 *
 * @param direction above 0 for more, below 0 for less, 0 when a person has to tell
 * @param said what became of what, in the words of the demands
 */
record BarSignal(int direction, String said) {
    static BarSignal of(double direction, String before, String after) {
        return new BarSignal((int) Math.signum(direction), became(before, after));
    }

    static BarSignal unclear(String before, String after) {
        return new BarSignal(0, became(before, after));
    }

    private static String became(String before, String after) {
        if (before == null) {
            return Sentence.say("“%s” is new", after);
        }
        return after == null ? Sentence.say("“%s” is gone", before) : Sentence.say("“%s” became “%s”", before, after);
    }
}
