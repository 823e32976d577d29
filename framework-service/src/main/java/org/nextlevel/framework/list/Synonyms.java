package org.nextlevel.framework.list;

import java.util.Arrays;
import java.util.List;

/** What else a competency is called, as it stands in one cell: on a line each, or between bars or semicolons. */
final class Synonyms {
    /** More help nobody to find it. */
    static final int MOST = 200;

    static final int LONGEST = 200;

    private Synonyms() {}

    /** In their order, each once, and without the name itself. */
    static List<String> of(String cell, String name) {
        return Arrays.stream(cell.split("[\\n\\r|;]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.equals(name))
                .distinct()
                .toList();
    }
}
