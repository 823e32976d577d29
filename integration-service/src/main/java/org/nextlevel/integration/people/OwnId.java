package org.nextlevel.integration.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** Reads whose a path is, where it is its owner's alone. */
@ApplicationScoped
public class OwnId {
    private final CurrentPerson caller;
    private final People people;

    OwnId(CurrentPerson caller, People people) {
        this.caller = caller;
        this.people = people;
    }

    /**
     * The caller's id, which the path has, or {@code me}.
     *
     * @throws Forbidden when it is somebody else of the company
     * @throws NotFound when it is nobody of the company
     */
    public UUID require(String idOrMe) {
        UUID own = caller.require();
        if (idOrMe.equals("me") || idOrMe.equals(own.toString())) {
            return own;
        }
        if (people.isKnown(id(idOrMe))) {
            throw new Forbidden("Only the owner does this.");
        }
        throw new NotFound("employee", idOrMe);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("employee", text);
        }
    }
}
