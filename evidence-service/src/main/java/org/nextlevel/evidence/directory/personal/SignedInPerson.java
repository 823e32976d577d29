package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** The caller as a person of whom data is kept, also after leaving. */
@ApplicationScoped
public class SignedInPerson {
    private final CurrentPerson caller;
    private final CurrentEmployee signed;

    SignedInPerson(CurrentPerson caller, CurrentEmployee signed) {
        this.caller = caller;
        this.signed = signed;
    }

    /**
     * The caller, whom a path names.
     *
     * @param idOrMe an id, or {@code me}
     * @throws NotFound when there is no such employee in this tenant
     * @throws Forbidden when it is somebody else
     */
    public Person own(String idOrMe) {
        UUID me = caller.find().orElseThrow(() -> new NotFound("employee", idOrMe));
        if (idOrMe.equals("me") || idOrMe.equals(me.toString())) {
            return Person.of(me);
        }
        signed.named(idOrMe);
        throw new Forbidden("This is for the person alone.");
    }
}
