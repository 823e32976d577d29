package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Tells the other services what happened to a person, and the audit that it was written. */
@ApplicationScoped
public class TellPeople {
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

    /** Tells that nothing happened, for those who keep copies. */
    public void republish(Employee employee) {
        outbox.append(new EmployeeEvent(EmployeeEvent.Type.EMPLOYEE_REPUBLISHED, payload(employee)));
    }

    /** Tells that somebody is new. It needs the person to be flushed, since the version is told with it. */
    public void registered(Employee employee) {
        written(employee);
        outbox.append(new EmployeeEvent(EmployeeEvent.Type.EMPLOYEE_REGISTERED, payload(employee)));
    }

    /** Tells what became different. It needs the change to be flushed, since the version is told with it. */
    public void changed(Employee employee, EmployeeChange change) {
        written(employee);
        change.events(payload(employee)).forEach(outbox::append);
    }

    /** Records that something was written which nobody else needs to know. */
    public void written(Employee employee) {
        audit.record("directory-written", employee.id(), null);
    }

    private EmployeePayload payload(Employee employee) {
        return EmployeePayload.of(employee, digest.of(tenant.require(), employee.userName()));
    }
}
