package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Tells the other services what happened to a person, and the audit that it was written. */
@ApplicationScoped
public class TellPeople {
    private static final String WRITTEN = "directory-written";

    private final Outbox outbox;
    private final UserNameDigest digest;
    private final CurrentTenant tenant;
    private final ReportingLine line;
    private final Audit audit;
    private final Employees employees;
    private final PeopleAtHand atHand;

    TellPeople(
            Outbox outbox,
            UserNameDigest digest,
            CurrentTenant tenant,
            ReportingLine line,
            Audit audit,
            Employees employees,
            PeopleAtHand atHand) {
        this.outbox = outbox;
        this.digest = digest;
        this.tenant = tenant;
        this.line = line;
        this.audit = audit;
        this.employees = employees;
        this.atHand = atHand;
    }

    /** Tells that nothing happened, for those who keep copies. */
    public void republish(Employee employee) {
        outbox.append(new EmployeeEvent(EmployeeEvent.Type.EMPLOYEE_REPUBLISHED, payload(employee)));
    }

    /** Tells that somebody is new, who was registered just now. */
    public void registered(Employee employee) {
        audit.changed(WRITTEN, employee.id(), null, Map.of(), kept(EmployeeChange.identity(employee)));
        outbox.append(
                new EmployeeEvent(EmployeeEvent.Type.EMPLOYEE_REGISTERED, payload(employee)),
                notice(employee).to(employee.managerId()).to(employee.matrixManagerIds()));
    }

    /**
     * Changes somebody, writes it, and tells what became different. Of those who are looked up together it is written and told
     * with the others, by {@link #rest}.
     *
     * @param verb changes the person, and nobody else
     */
    public void change(Employee employee, Supplier<EmployeeChange> verb) {
        if (atHand.isPutOff(employee)) {
            // Each change is told with the version that it led to.
            rest();
        }
        EmployeeChange change = verb.get();
        if (atHand.isHeld()) {
            atHand.putOff(employee, change);
        } else {
            tell(Map.of(employee, change));
        }
    }

    /** Writes and tells the changes that were put off. */
    public void rest() {
        tell(atHand.takePutOff());
    }

    /** What is told has the version as it is written. */
    private void tell(Map<Employee, EmployeeChange> changes) {
        employees.flush();
        Map<UUID, List<UUID>> above =
                line.above(changes.keySet().stream().map(Employee::id).toList());
        changes.forEach((employee, change) -> {
            audit.changed(WRITTEN, employee.id(), null, kept(change.before()), kept(change.after()));
            Notice notice = notice(employee)
                    .to(change.formerManagerId())
                    .to(above.get(employee.id()))
                    .to(change.matrixManagers());
            change.events(payload(employee)).forEach(event -> outbox.append(event, notice));
        });
    }

    /** Tells that a login is this person now, and the person alone sees it. It needs the binding to be flushed. */
    public void bound(Employee employee) {
        audit.changed(
                "login-bound",
                employee.id(),
                null,
                Map.of(),
                Map.of("subject", employee.login().subject()));
        outbox.append(
                new EmployeeEvent(EmployeeEvent.Type.LOGIN_BOUND, payload(employee)),
                Notice.of("employee", employee.id()).to(employee.id()));
    }

    /** Tells that another login is this person now; who decided it is in the audit already. It needs the binding to be flushed. */
    public void rebound(Employee employee) {
        outbox.append(new EmployeeEvent(EmployeeEvent.Type.LOGIN_CHANGED, payload(employee)), notice(employee));
    }

    /** The person and HR; whoever writes a whole directory has no time to ask for the line above each person. */
    private static Notice notice(Employee employee) {
        return Notice.of("employee", employee.id()).to(employee.id()).toRole(Role.HR);
    }

    /** Somebody's name in events, as long as the person has one. */
    public String digestOf(Employee employee) {
        return digest.of(tenant.require(), employee.userName());
    }

    /**
     * Tells that nothing is left of somebody than the id, and that nothing may be left elsewhere. It needs the change to
     * be flushed.
     *
     * @param formerDigest the person's name in events until now
     */
    public void erased(Employee employee, UUID erasure, String formerDigest) {
        outbox.append(
                new EmployeeEvent.EmployeeErased(payload(employee), erasure, formerDigest),
                notice(employee).to(line.above(employee.id())));
    }

    /** Records that something was written which nobody else needs to know. */
    public void written(Employee employee) {
        audit.record(WRITTEN, employee.id(), null);
    }

    /** A name is nothing that the audit keeps: it would outlive the person's erasure. */
    private Map<String, String> kept(Map<String, String> identity) {
        Map<String, String> kept = new TreeMap<>(identity);
        String name = kept.remove("userName");
        if (name != null) {
            kept.put("userNameDigest", digest.of(tenant.require(), name));
        }
        return kept;
    }

    private EmployeePayload payload(Employee employee) {
        return EmployeePayload.of(employee, digestOf(employee));
    }
}
