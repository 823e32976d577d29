package org.nextlevel.evidence.evidence.batch.pasted;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.sentence.Sentence;

/** What is left out of a text while it is read, line by line. */
final class AsideLines {
    private final List<LeftOut> leftOut = new ArrayList<>();
    private boolean isClosed;

    /**
     * Leaves a line out when it is a greeting: at the beginning of the text, or at its end with the name below.
     *
     * @param line number of the line, from 1
     * @param said the line and those after it
     * @param isFirst whether nothing was said before
     */
    boolean takes(int line, List<String> said, boolean isFirst) {
        String first = said.getFirst();
        boolean isClosing = Aside.isClosing(first);
        boolean isGreeting =
                isClosing || isFirst && Aside.isGreeting(first) || isClosed && Aside.isSignature(first, said);
        isClosed |= isClosing;
        if (isGreeting) {
            add(line, first, Sentence.say("It is a greeting."));
        }
        return isGreeting;
    }

    /** @param why in a sentence */
    void add(int line, String said, String why) {
        leftOut.add(LeftOut.of(line, said, why));
    }

    List<LeftOut> all() {
        return leftOut;
    }
}
