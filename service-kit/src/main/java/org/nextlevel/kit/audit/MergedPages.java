package org.nextlevel.kit.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** One page made of the pages that several sources have for the same request. */
public final class MergedPages {
    private MergedPages() {}

    /** The first entries of all; a further page follows where any source has more. */
    public static Page<AuditEntry> of(Collection<Page<AuditEntry>> sources, PageRequest request) {
        List<AuditEntry> all = new ArrayList<>(sources.stream()
                .flatMap(page -> page.items().stream())
                .sorted(AuditTrail.LATEST_FIRST.comparator())
                .toList());
        boolean more = sources.stream().anyMatch(page -> page.next() != null);
        if (more && all.size() <= request.limit()) {
            // What follows is not here, but it does follow: a row more than the page holds says so.
            all.add(all.getLast());
        }
        return AuditTrail.LATEST_FIRST.cut(all, request);
    }
}
