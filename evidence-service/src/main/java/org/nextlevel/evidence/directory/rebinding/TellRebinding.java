package org.nextlevel.evidence.directory.rebinding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.tenant.Role;

/** Tells the person and HR what happened to a re-binding, and the audit. */
@ApplicationScoped
class TellRebinding {
    private final Outbox outbox;
    private final Audit audit;

    TellRebinding(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** It needs the change to be flushed, since the version is told with it. */
    void that(RebindingEvent.Type type, Rebinding rebinding) {
        String action = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(action, rebinding.employeeId(), rebinding.id());
        append(type, rebinding);
    }

    /** Nobody did it, so the audit has no row. */
    void overtaken(Rebinding rebinding) {
        append(RebindingEvent.Type.REBINDING_OVERTAKEN, rebinding);
    }

    private void append(RebindingEvent.Type type, Rebinding rebinding) {
        outbox.append(
                new RebindingEvent(type, RebindingEvent.RebindingPayload.of(rebinding)),
                Notice.of("rebinding", rebinding.id())
                        .to(rebinding.employeeId())
                        .toRole(Role.HR));
    }

    /** The audit keeps from which login to which it goes, and who decided that; that it is so is told of the person. */
    void decided(Employee employee, Rebinding rebinding) {
        audit.changed(
                "login-changed",
                employee.id(),
                rebinding.id(),
                Map.of("subject", employee.login().subject()),
                Map.of("subject", rebinding.login().subject()));
    }
}
