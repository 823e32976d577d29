package org.nextlevel.kit.personal;

import java.util.List;

/**
 * One sort of data that a service keeps of people. Every bean of it takes part in each erasure and in each export; each of
 * the service's own tables that names people is declared with one in {@code db/tables.csv}.
 */
public interface PersonalData {
    /** A noun in kebab case, unique among the services: a file of an export, a line of a receipt. */
    String name();

    /**
     * Erases all that a person wrote, and all that is said of that person alone. What somebody else relies on may stay
     * without the person's words, and the result says why. Called in a transaction with the tenant open; once more changes
     * nothing.
     */
    ErasedPart erase(Person person);

    /** All of it for the person's own eyes, as it is written in JSON; empty when there is none. */
    List<?> export(Person person);
}
