package org.nextlevel.advisor.copy.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** Decides whose answers the caller may see: the own ones, and those of the people below in the reporting line. */
@ApplicationScoped
public class Subjects {
    private static final String ME = "me";
    private final Employees employees;
    private final CurrentPerson person;
    private final Audit audit;

    Subjects(Employees employees, CurrentPerson person, Audit audit) {
        this.employees = employees;
        this.person = person;
        this.audit = audit;
    }

    /** The caller as an employee; empty when the directory does not know the login, or has not told of the person yet. */
    public Optional<Employee> findMe() {
        return person.find().flatMap(employees::findHere);
    }

    /** The caller as an employee where an id, or {@code me}, names them; empty for everybody else. */
    public Optional<Employee> findMe(String id) {
        return findMe().filter(me -> id.equals(ME) || id.equals(me.id().toString()));
    }

    /**
     * The person asked about, in two queries for oneself and four, the audit's row included, for somebody else.
     *
     * @param id an employee id, or {@code me}
     * @param action what the audit calls the access when it is somebody else's
     * @throws NotFound when there is no such person in this tenant, or the person has left
     * @throws Forbidden when the caller is neither the person nor a manager above; a role opens nothing here
     */
    public Subject open(String id, String action) {
        Optional<Employee> me = findMe();
        Employee asked = id.equals(ME) ? me.orElseThrow(Subjects::nobody) : require(id, me);
        Set<UUID> line = employees.lineOf(asked.id());
        UUID myId = me.map(Employee::id).orElse(null);
        if (asked.id().equals(myId)) {
            return new Subject(asked, line, myId);
        }
        if (myId == null || !line.contains(myId)) {
            throw new Forbidden("Only the person and the managers above in the reporting line may see this.");
        }
        audit.recordAs(myId.equals(asked.managerId()) ? "manager" : "manager-above", action, asked.id(), null);
        return new Subject(asked, line, myId);
    }

    private Employee require(String id, Optional<Employee> me) {
        UUID asked = parsed(id);
        return me.filter(employee -> employee.id().equals(asked))
                .or(() -> employees.findHere(asked))
                .orElseThrow(() -> new NotFound("employee", id));
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new NotFound("employee", id);
        }
    }

    private static NotFound nobody() {
        return new NotFound(
                "employee",
                "with the login of this token: HR or the HR system adds people to the directory, which takes a moment to arrive here");
    }
}
