package org.nextlevel.evidence.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.evidence.directory.personal.SignedInPerson;
import org.nextlevel.evidence.others.OtherServices;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.audit.MergedPages;
import org.nextlevel.kit.audit.OwnAccesses;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.problem.Forbidden;

/** Reads who reached the caller's data, in all services. Nothing is held open while the others are asked. */
@ApplicationScoped
class ReadOwnAccesses {
    private final SignedInPerson signed;
    private final OwnAccesses own;
    private final OtherServices others;
    private final ShowAccesses show;

    ReadOwnAccesses(SignedInPerson signed, OwnAccesses own, OtherServices others, ShowAccesses show) {
        this.signed = signed;
        this.own = own;
        this.others = others;
        this.show = show;
    }

    /**
     * The latest first.
     *
     * @throws Forbidden when it is somebody else's
     * @throws org.nextlevel.kit.problem.Unavailable when a service does not answer
     */
    Page<AccessView> page(String idOrMe, PageRequest request) {
        Person me = signed.own(idOrMe);
        // The own first: what is wrong with the request is found here, and not taken for the silence of others.
        List<Page<AuditEntry>> parts = new ArrayList<>(List.of(own.of(me, request)));
        parts.addAll(others.ownAccesses(request));
        return show.named(MergedPages.of(parts, request));
    }
}
