package org.nextlevel.evidence.erasure.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.nextlevel.evidence.erasure.event.ErasureEvent.ErasurePayload;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.tenant.Role;

/** Tells the person and HR what happened to an erasure, and the audit. */
@ApplicationScoped
public class TellErasure {
    private final Outbox outbox;
    private final Audit audit;

    TellErasure(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** It needs the change to be flushed, since the version is told with it. */
    public void that(ErasureEvent.Type type, ErasurePayload erasure) {
        String action = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(action, erasure.employeeId(), erasure.erasureId());
        outbox.append(
                new ErasureEvent(type, erasure),
                Notice.of("erasure", erasure.erasureId())
                        .to(erasure.employeeId())
                        .toRole(Role.HR));
    }
}
