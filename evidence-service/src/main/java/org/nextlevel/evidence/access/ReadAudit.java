package org.nextlevel.evidence.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nextlevel.evidence.others.OtherServices;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.audit.AuditQuestion;
import org.nextlevel.kit.audit.MergedPages;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Reads the audit of all services for an auditor, whose reading is an entry too. What is sealed for its owner is in none. */
@ApplicationScoped
class ReadAudit {
    private static final int AT_ONCE = 200;

    private final AuditParts parts;
    private final OtherServices others;
    private final ShowAccesses show;

    ReadAudit(AuditParts parts, OtherServices others, ShowAccesses show) {
        this.parts = parts;
        this.others = others;
        this.show = show;
    }

    /** The latest first. */
    Page<AccessView> page(AuditFilter filter, PageRequest request) {
        AuditQuestion asked = parts.asked(filter);
        return page(asked, request);
    }

    /**
     * The first page of all of them, the latest first, and what gives the page after one. Few are in memory at a time.
     *
     * @throws org.nextlevel.kit.problem.Unavailable when a service does not answer
     */
    AuditPages pages(AuditFilter filter) {
        AuditQuestion asked = parts.asked(filter);
        return new AuditPages(
                page(asked, new PageRequest(AT_ONCE, null)), next -> page(asked, new PageRequest(AT_ONCE, next)));
    }

    /**
     * A list that is read page by page.
     *
     * @param following the page that begins at a cursor
     */
    record AuditPages(Page<AccessView> first, Function<String, Page<AccessView>> following) {}

    private Page<AccessView> page(AuditQuestion asked, PageRequest request) {
        if (asked.actors() != null && asked.actors().isEmpty()) {
            // Nobody's id: asked without a name, the others would answer what everybody did.
            return new Page<>(List.of(), null);
        }
        // The own first: what is wrong with the request is found here, and not taken for the silence of others.
        List<Page<AuditEntry>> pages = new ArrayList<>(List.of(parts.own(asked, request)));
        pages.addAll(others.audit(asked, request));
        return show.named(MergedPages.of(pages, request));
    }
}
