package org.nextlevel.evidence.intake.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.intake.column.PersonField;
import org.nextlevel.evidence.intake.column.RowFault;
import org.nextlevel.sentence.Sentence;

/** Why rows of a file do not go together. The column is still a field, which its reader names by the header. */
final class RowFaults {
    private static final int MOST = 6;

    private RowFaults() {}

    static RowFault twice(PersonField field, String name, int otherLine) {
        return new RowFault(field.field(), name, Sentence.say("stands in line %d too", otherLine));
    }

    /** @param circle the records that report to each other in a circle, from 0 */
    static RowFault circle(@Nullable PersonField by, String name, List<Integer> circle, List<Integer> lines) {
        List<String> places =
                circle.stream().map(at -> String.valueOf(lines.get(at))).toList();
        return new RowFault(
                by == null ? null : by.field(),
                name,
                Sentence.say("the reporting line is a circle through the lines %s", Sentence.list(places, MOST)));
    }
}
