package org.nextlevel.advisor.copy.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nextlevel.kit.personal.CallerPerson;
import org.nextlevel.kit.personal.Person;

/** The caller as a person of whom this service keeps data. */
@ApplicationScoped
class SignedInPerson implements CallerPerson {
    private final Subjects subjects;

    SignedInPerson(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Optional<Person> find() {
        return subjects.findMe().map(me -> new Person(me.id(), me.userNameDigest()));
    }
}
