package org.nextlevel.systemtest.access.thing;

import java.util.Map;
import org.nextlevel.systemtest.access.company.People;
import org.nextlevel.systemtest.access.company.TwoCompanies;

/** Erasures that people asked for themselves and that nobody has confirmed. */
record ErasureThings(People people, TwoCompanies companies) {
    Map<String, String> askedBy(String owner) {
        return Map.of(
                "owner",
                owner,
                "employees/{id}",
                companies.idOf(owner),
                "erasures/{id}",
                Things.id(people.named(owner), "/api/erasures", Map.of()));
    }
}
