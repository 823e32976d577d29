package org.nextlevel.evidence.directory.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.PeopleToWrite;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.hr.WriteDirectory.WrittenEmployee;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.manager.AssignAwaited;
import org.nextlevel.evidence.directory.manager.RefuseOwnInterest;
import org.nextlevel.evidence.directory.showing.ShowEmployees;
import org.nextlevel.evidence.directory.showing.Sight;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;

/** Gives somebody another id of the HR system, as after a return or in another payroll: the person stays who they are. */
@ApplicationScoped
public class RenumberEmployee {
    private final Employees employees;
    private final PeopleToWrite people;
    private final DirectoryTurns turns;
    private final ReadEntries entries;
    private final RefuseOwnInterest refuse;
    private final AssignAwaited awaited;
    private final TellPeople tell;
    private final ShowEmployees show;

    RenumberEmployee(
            Employees employees,
            PeopleToWrite people,
            DirectoryTurns turns,
            ReadEntries entries,
            RefuseOwnInterest refuse,
            AssignAwaited awaited,
            TellPeople tell,
            ShowEmployees show) {
        this.employees = employees;
        this.people = people;
        this.turns = turns;
        this.entries = entries;
        this.refuse = refuse;
        this.awaited = awaited;
        this.tell = tell;
        this.show = show;
    }

    /**
     * From now on the HR system knows the person by this id, and the former one is free.
     *
     * @param ifMatch the ETag that the caller read; null when it does not matter
     * @throws org.nextlevel.kit.problem.NotFound when the HR system's id is unknown
     * @throws org.nextlevel.kit.problem.Forbidden when the caller writes in their own interest
     * @throws Conflict when another employee has the new id
     */
    @Transactional
    WrittenEmployee renumber(String externalId, String ifMatch, RenumberRequest request) {
        turns.all();
        Employee employee = entries.require(externalId);
        refuse.inEntry(Optional.of(employee), employee.userName());
        ETag.requireMatchIfSent(ifMatch, employee.version());
        to(request.externalId(), employee);
        return new WrittenEmployee(show.one(employee, Sight.HR), employee.version(), false);
    }

    /**
     * The same for another source, whatever version it read.
     *
     * @throws org.nextlevel.kit.problem.NotFound when the HR system's id is unknown
     * @throws Conflict when another employee has the new id
     */
    @Transactional
    public void renumber(String externalId, String number) {
        turns.all();
        Employee employee = entries.require(externalId);
        refuse.inEntry(Optional.of(employee), employee.userName());
        to(number, employee);
    }

    private void to(String number, Employee employee) {
        if (number.equals(employee.externalId())) {
            return;
        }
        employees.findByExternalId(number).ifPresent(holder -> {
            throw new Conflict("external-id-taken", "The entry of %s has this number already.", holder.displayName());
        });
        tell.change(employee, () -> employee.renumber(number));
        awaited.assign(people.waitingFor(employee), employee);
    }
}
