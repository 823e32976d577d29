package org.nextlevel.evidence.directory.republication;

import jakarta.inject.Singleton;
import java.util.List;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.kit.republish.RepublishSource;

/** Tells everybody in the directory again, those who have left too. */
@Singleton
class RepublishPeople extends RepublishSource<Employee> {
    private final TellPeople tell;

    RepublishPeople(Employees employees, TellPeople tell) {
        super("people", employees, 500);
        this.tell = tell;
    }

    @Override
    protected void tell(List<Employee> some) {
        some.forEach(tell::republish);
    }
}
