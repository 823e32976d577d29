package org.nextlevel.kit.personal;

import java.util.Optional;

/** Who the caller is as a person whose data this service keeps; a service that knows people has a bean of it. */
public interface CallerPerson {
    /** The caller, also when they have left; empty for a service account, and for who is not in the directory. */
    Optional<Person> find();
}
