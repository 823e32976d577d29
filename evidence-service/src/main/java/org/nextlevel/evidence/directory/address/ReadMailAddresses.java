package org.nextlevel.evidence.directory.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.audit.Audit;

/** Reads the mail addresses of the caller and of the caller's direct manager, who sees that theirs was read. */
@ApplicationScoped
class ReadMailAddresses {
    private final CurrentEmployee signed;
    private final Employees employees;
    private final Audit audit;

    ReadMailAddresses(CurrentEmployee signed, Employees employees, Audit audit) {
        this.signed = signed;
        this.employees = employees;
        this.audit = audit;
    }

    /** Those that the directory has. */
    @Transactional
    MailAddressesView ofMeAndMyManager() {
        Employee self = signed.self();
        Optional<Employee> manager = Optional.ofNullable(employees.managerOf(self))
                .filter(Employee::isActive)
                .filter(one -> one.profile().email() != null);
        manager.ifPresent(one -> audit.record("mail-address-read", one.id(), one.id()));
        return new MailAddressesView(
                self.profile().email(),
                manager.map(one -> one.profile().email()).orElse(null));
    }
}
