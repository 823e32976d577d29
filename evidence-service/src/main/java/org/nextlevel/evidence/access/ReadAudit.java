package org.nextlevel.evidence.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.evidence.others.OtherServices;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.audit.AuditQuestion;
import org.nextlevel.kit.audit.MergedPages;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Reads the audit of all services for an auditor, whose reading is an entry too. What is sealed for its owner is in none. */
@ApplicationScoped
class ReadAudit {
    /** As many entries are exported at most. */
    static final int MOST = 20_000;

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
     * All of them, the latest first.
     *
     * @throws Invalid when there are more than {@value #MOST}
     */
    List<AccessView> all(AuditFilter filter) {
        AuditQuestion asked = parts.asked(filter);
        List<AccessView> all = new ArrayList<>();
        String next = null;
        do {
            Page<AccessView> page = page(asked, new PageRequest(AT_ONCE, next));
            all.addAll(page.items());
            next = page.next();
        } while (next != null && all.size() < MOST);
        if (next != null) {
            throw new Invalid(List.of(Violation.of(
                    "until",
                    "there are more than %d entries: narrow the time, the person or the action".formatted(MOST))));
        }
        return all;
    }

    private Page<AccessView> page(AuditQuestion asked, PageRequest request) {
        if (asked.actors() != null && asked.actors().isEmpty()) {
            // Nobody's id: asked without a name, the others would answer what everybody did.
            return new Page<>(List.of(), null);
        }
        List<Page<AuditEntry>> pages = new ArrayList<>(others.audit(asked, request));
        pages.add(parts.own(asked, request));
        return show.named(MergedPages.of(pages, request));
    }
}
