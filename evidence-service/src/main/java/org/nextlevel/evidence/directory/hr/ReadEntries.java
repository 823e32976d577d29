package org.nextlevel.evidence.directory.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.nextlevel.evidence.directory.effect.CareerAhead;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.hr.WriteDirectory.WrittenEmployee;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.evidence.directory.showing.EmployeeView;
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
    private final CareerAhead ahead;
    private final Audit audit;

    ReadEntries(
            Employees employees,
            Careers careers,
            ShowEmployees show,
            ShowPositions positions,
            CareerAhead ahead,
            Audit audit) {
        this.employees = employees;
        this.careers = careers;
        this.show = show;
        this.positions = positions;
        this.ahead = ahead;
        this.audit = audit;
    }

    /** @throws NotFound when the HR system's id is unknown */
    @Transactional
    WrittenEmployee one(String externalId) {
        Employee employee = require(externalId);
        audit.record("employee-read", employee.id(), null);
        return new WrittenEmployee(show.one(employee, Sight.HR), employee.version(), false);
    }

    /**
     * Position, manager and whether the person works here as of a day: as believed now of what is past, as told so far of what is
     * to come. Matrix managers have no days: they are those of now.
     *
     * @throws NotFound when the HR system's id is unknown, or nothing was held by that day
     */
    @Transactional
    EmployeeView asOf(String externalId, LocalDate day) {
        Employee employee = require(externalId);
        audit.record("positions-read", employee.id(), null);
        return ahead.asOf(employee, day)
                .map(career -> show.then(by(employee, career)))
                .orElseThrow(() -> new NotFound("position held on", day));
    }

    /** The same person as they stand by another career; never stored. */
    private static Employee by(Employee employee, Career career) {
        var then = new Employee(
                employee.id(), employee.externalId(), employee.userName(), employee.displayName(), career.present());
        then.update(employee.userName(), employee.displayName(), career);
        then.has(employee.profile());
        then.reportsBesideTo(employee.matrixManagers());
        return then;
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
