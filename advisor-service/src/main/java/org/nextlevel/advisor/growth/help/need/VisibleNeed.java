package org.nextlevel.advisor.growth.help.need;

import java.util.List;
import java.util.UUID;

/**
 * A need as somebody whom it concerns may see it.
 *
 * @param reader id of the employee who reads
 * @param closes which gaps of the reader it would close; null when that was not asked
 */
record VisibleNeed(Need need, UUID reader, List<NeedMatch> closes) {
    static VisibleNeed toAuthor(Need need) {
        return new VisibleNeed(need, need.authorId(), null);
    }
}
