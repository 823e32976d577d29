package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Tells the other services what happened to a person, and the audit that it was written. */
@ApplicationScoped
class TellPeople {
    private final Outbox outbox;
    private final UserNameDigest digest;
    private final CurrentTenant tenant;
    private final Audit audit;

    TellPeople(Outbox outbox, UserNameDigest digest, CurrentTenant tenant, Audit audit) {
        this.outbox = outbox;
        this.digest = digest;
        this.tenant = tenant;
        this.audit = audit;
    }

    /** To be called once the change is flushed, since the version is told with it. */
    void of(Employee employee, Function<EmployeePayload, List<? extends EmployeeEvent>> events) {
        written(employee);
        String userName = digest.of(tenant.require(), employee.userName());
        events.apply(EmployeePayload.of(employee, userName)).forEach(outbox::append);
    }

    /** Something was written that nobody else needs to know. */
    void written(Employee employee) {
        audit.record("directory-written", employee.id(), null);
    }
}
