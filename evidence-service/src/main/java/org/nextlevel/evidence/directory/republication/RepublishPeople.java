package org.nextlevel.evidence.directory.republication;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.republish.VersionedThings;

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

    @Override
    public Optional<VersionedThings> versions() {
        return Optional.of(new VersionedThings(
                "people-events", "select id, id as key, version from employee where tenant = :tenant"));
    }
}
