package org.nextlevel.framework.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of records that nobody changes afterwards. */
final class Lists {
    private Lists() {}

    /** A copy that keeps null, which is a fault to be named and none to fail at; no list means an empty one. */
    static <T> List<T> of(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }
}
