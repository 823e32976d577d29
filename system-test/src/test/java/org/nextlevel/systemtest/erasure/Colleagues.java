package org.nextlevel.systemtest.erasure;

import java.util.List;
import java.util.function.Function;
import org.nextlevel.stack.caller.Person;

/** Those of the demo who have to do with the person, and the HR system. */
record Colleagues(Function<String, Person> signedIn) {
    Person hris() {
        return signedIn.apply("acme-hris");
    }

    Person manager() {
        return signedIn.apply("acme-manager");
    }

    Person peer() {
        return signedIn.apply("acme-engineer");
    }

    /** Has an entry in the directory. */
    Person hr() {
        return signedIn.apply("acme-hr-two");
    }

    List<Person> all() {
        return List.of(hris(), manager(), signedIn.apply("acme-director"), peer(), hr());
    }
}
