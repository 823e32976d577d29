package org.nextlevel.evidence.others;

import java.util.List;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.page.Page;

/** A page of another service's audit: a type of its own, since the client reads no generic ones. */
record AuditPage(List<AuditEntry> items, String next) {
    static final AuditPage EMPTY = new AuditPage(List.of(), null);

    Page<AuditEntry> page() {
        return new Page<>(items, next);
    }
}
