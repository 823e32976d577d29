package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.personal.CallerPerson;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.Caller;

/** The caller as a person of whom this service keeps data, also after leaving. */
@ApplicationScoped
public class SignedInPerson implements CallerPerson {
    private final Employees employees;
    private final EraseEntry entry;
    private final CurrentEmployee signed;
    private final Caller caller;

    SignedInPerson(Employees employees, EraseEntry entry, CurrentEmployee signed, Caller caller) {
        this.employees = employees;
        this.entry = entry;
        this.signed = signed;
        this.caller = caller;
    }

    @Override
    public Optional<Person> find() {
        return employees.findByUserName(caller.userName()).map(entry::person);
    }

    /**
     * The caller, whom a path names.
     *
     * @param idOrMe an id, or {@code me}
     * @throws NotFound when there is no such employee in this tenant
     * @throws Forbidden when it is somebody else
     */
    public Person own(String idOrMe) {
        Person me = find().orElseThrow(() -> new NotFound("employee", idOrMe));
        if (idOrMe.equals("me") || idOrMe.equals(me.id().toString())) {
            return me;
        }
        signed.named(idOrMe);
        throw new Forbidden("This is for the person alone.");
    }
}
