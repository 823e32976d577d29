package org.nextlevel.advisor.copy.people;

import java.util.Set;
import java.util.UUID;

/** Fired within this service when the directory told of people, in the transaction that took it over. */
public record PeopleUpdated(Set<UUID> employees) {}
