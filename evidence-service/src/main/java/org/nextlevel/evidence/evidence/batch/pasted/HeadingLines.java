package org.nextlevel.evidence.evidence.batch.pasted;

import java.util.OptionalInt;
import org.nextlevel.evidence.evidence.batch.form.LabelledLines;
import org.nextlevel.evidence.suggestion.period.HeadingHints;
import org.nextlevel.evidence.suggestion.period.HeadingPeriod;

/** Which plain lines are headings although nothing marks them: those that date what stands below, or say that it is planned. */
record HeadingLines(HeadingHints hints) {
    private static final int LONGEST = 30;

    /** Whether a line is nothing but a time, or the title of one, such as {@code My wins 2024}. */
    boolean isTime(String line) {
        return HeadingPeriod.isTitle(line, hints) || HeadingPeriod.isAllLikeATime(line, hints);
    }

    /** Whether a line right below an item is more likely a heading than the rest of the item. */
    boolean isOwn(String line) {
        return isTime(line) || isPlan(line);
    }

    /**
     * Whether a line is a heading.
     *
     * @param isBeforeList whether a list follows
     * @param isFirst whether nothing was said before
     */
    boolean isHeading(String line, boolean isBeforeList, boolean isFirst) {
        return isTime(line)
                || isBeforeList
                        && (line.endsWith(":")
                                || isPlan(line)
                                || LabelledLines.isTime(line)
                                || isFirst && namesATimeAmongOthers(line));
    }

    /** Longer ones tell of planning as work. */
    private static boolean isPlan(String line) {
        return line.length() <= LONGEST && Aside.isPlan(line);
    }

    private boolean namesATimeAmongOthers(String line) {
        return HeadingPeriod.in(line, OptionalInt.empty(), hints).isPresent()
                && ItemDate.of(line, OptionalInt.empty(), hints).isEmpty();
    }
}
