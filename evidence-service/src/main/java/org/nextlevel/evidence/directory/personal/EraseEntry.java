package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.erasure.ErasePersonalData;

/** Erases a person here, and tells every other service to do the same. */
@ApplicationScoped
public class EraseEntry {
    private final Employees employees;
    private final ErasePersonalData erase;
    private final TellPeople tell;

    EraseEntry(Employees employees, ErasePersonalData erase, TellPeople tell) {
        this.employees = employees;
        this.erase = erase;
        this.tell = tell;
    }

    /**
     * All that this service keeps goes, with the caller's transaction.
     *
     * @param erasure the others acknowledge it by this id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ErasedPart> erase(UUID employeeId, UUID erasure) {
        Employee employee = employees.require(employeeId);
        String digest = tell.digestOf(employee);
        List<ErasedPart> parts = erase.of(new Person(employeeId, digest));
        employees.flush();
        tell.erased(employee, erasure, digest);
        return parts;
    }
}
