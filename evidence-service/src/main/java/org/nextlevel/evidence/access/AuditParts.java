package org.nextlevel.evidence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nextlevel.evidence.directory.personal.FindActors;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.audit.AuditQuestion;
import org.nextlevel.kit.audit.AuditTrail;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** This service's part of the audit, and what an auditor asks, recorded. */
@ApplicationScoped
class AuditParts {
    private final AuditTrail trail;
    private final FindActors actors;
    private final Audit audit;

    AuditParts(AuditTrail trail, FindActors actors, Audit audit) {
        this.trail = trail;
        this.actors = actors;
        this.audit = audit;
    }

    /** The question in the words of the audit; that it was asked is an entry of the person it is about. */
    @Transactional
    AuditQuestion asked(AuditFilter filter) {
        audit.record("audit-read", filter.person(), filter.actor());
        List<String> names = filter.actor() == null ? null : actors.namesOf(filter.actor());
        return new AuditQuestion(filter.person(), names, filter.action(), filter.from(), filter.until());
    }

    @Transactional
    Page<AuditEntry> own(AuditQuestion asked, PageRequest request) {
        return trail.page(asked, request);
    }
}
