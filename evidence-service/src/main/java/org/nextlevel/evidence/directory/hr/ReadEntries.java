package org.nextlevel.evidence.directory.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.hr.WriteDirectory.WrittenEmployee;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.evidence.directory.showing.PositionView;
import org.nextlevel.evidence.directory.showing.ShowEmployees;
import org.nextlevel.evidence.directory.showing.ShowPositions;
import org.nextlevel.evidence.directory.showing.Sight;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.NotFound;

/** The directory as the HR system said it, by the HR system's ids; the reading is recorded. */
@ApplicationScoped
class ReadEntries {
    private final Employees employees;
    private final Careers careers;
    private final ShowEmployees show;
    private final ShowPositions positions;
    private final Audit audit;

    ReadEntries(Employees employees, Careers careers, ShowEmployees show, ShowPositions positions, Audit audit) {
        this.employees = employees;
        this.careers = careers;
        this.show = show;
        this.positions = positions;
        this.audit = audit;
    }

    /** @throws NotFound when the HR system's id is unknown */
    @Transactional
    WrittenEmployee one(String externalId) {
        Employee employee = require(externalId);
        audit.record("employee-read", employee.id(), null);
        return new WrittenEmployee(show.one(employee, Sight.HR), employee.version(), false);
    }

    /** @throws NotFound when the HR system's id is unknown, or no past position began on that day */
    @Transactional
    PositionView past(String externalId, LocalDate day) {
        Employee employee = require(externalId);
        audit.record("positions-read", employee.id(), null);
        return past(employee, day);
    }

    PositionView past(Employee employee, LocalDate day) {
        Career career = careers.of(employee.id(), employee.present());
        Tenure held = career.past().stream()
                .filter(one -> one.since().equals(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("past position that began on", day));
        return positions.of(employee, held, career.untilOf(held));
    }

    Employee require(String externalId) {
        return employees.findByExternalId(externalId).orElseThrow(() -> new NotFound("employee", externalId));
    }
}
