package org.nextlevel.evidence.directory.republication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.kit.republish.RepublishSource;

/** Tells everybody in the directory again, those who have left too. */
@ApplicationScoped
class RepublishPeople implements RepublishSource {
    private static final int BATCH = 500;

    private final Employees employees;
    private final TellPeople tell;

    RepublishPeople(Employees employees, TellPeople tell) {
        this.employees = employees;
        this.tell = tell;
    }

    @Override
    public String sort() {
        return "people";
    }

    @Override
    public List<UUID> tell(UUID after) {
        List<Employee> batch = employees.after(after, BATCH);
        batch.forEach(tell::republish);
        return batch.stream().map(Employee::id).toList();
    }
}
