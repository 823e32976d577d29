package org.nextlevel.systemtest.access.thing;

import java.util.Map;
import org.nextlevel.systemtest.access.company.Companies;
import org.nextlevel.systemtest.access.company.People;

/** Erasures that nobody has confirmed. */
record ErasureThings(People people, Companies companies) {
    /** By somebody of HR. */
    Map<String, String> askedByHr(String owner) {
        String employee = companies.idOf(owner);
        return Map.of(
                "owner",
                owner,
                "employees/{id}",
                employee,
                "erasures/{id}",
                Things.id(people.named("hr"), "/api/erasures", Map.of("employeeId", employee)));
    }

    /** By the person. */
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
