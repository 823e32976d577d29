package org.nextlevel.advisor.growth.help.need;

import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;

/**
 * A need as somebody whom it concerns may see it.
 *
 * @param reader id of the employee who reads
 * @param frameworks those of the company, which name what is asked for
 * @param open whether the reader may offer help with it now
 * @param closes which gaps of the reader it would close; null when that was not asked
 */
record VisibleNeed(Need need, UUID reader, List<Framework> frameworks, boolean open, List<NeedMatch> closes) {
    static VisibleNeed toAuthor(Need need, List<Framework> frameworks) {
        return new VisibleNeed(need, need.authorId(), frameworks, false, null);
    }
}
