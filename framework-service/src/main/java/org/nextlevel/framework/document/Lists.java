package org.nextlevel.framework.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of a document, which nobody changes once it is read. */
final class Lists {
    private Lists() {}

    /** A copy that keeps null elements, since they are reported as faults later; empty when there is no list. */
    static <T> List<T> of(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }
}
