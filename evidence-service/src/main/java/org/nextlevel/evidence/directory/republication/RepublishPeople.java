package org.nextlevel.evidence.directory.republication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.EmployeeRepublished;
import org.nextlevel.evidence.directory.employee.EmployeePayload;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.republish.ToldAgain;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Tells everybody in the directory again, those who have left too. */
@ApplicationScoped
class RepublishPeople implements ToldAgain {
    private static final int BATCH = 500;

    private final Employees employees;
    private final Outbox outbox;
    private final UserNameDigest digest;
    private final CurrentTenant tenant;

    RepublishPeople(Employees employees, Outbox outbox, UserNameDigest digest, CurrentTenant tenant) {
        this.employees = employees;
        this.outbox = outbox;
        this.digest = digest;
        this.tenant = tenant;
    }

    @Override
    public String sort() {
        return "people";
    }

    @Override
    public List<UUID> tell(UUID after) {
        List<Employee> batch = employees.after(after, BATCH);
        for (Employee one : batch) {
            outbox.append(new EmployeeRepublished(EmployeePayload.of(one, digest.of(tenant.require(), one.userName()))));
        }
        return batch.stream().map(Employee::id).toList();
    }
}
