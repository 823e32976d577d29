package org.nextlevel.systemtest.access.thing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.systemtest.access.company.People;

/** A system of the company, for which HR made a service account. */
record SystemThings(People people) {
    Map<String, String> made() {
        return Map.of("service-accounts/{id}", account());
    }

    /** The id of a new one. */
    String account() {
        return Things.id(
                people.named("hr"),
                "/api/service-accounts",
                Map.of("name", UUID.randomUUID().toString(), "scopes", List.of("scim")));
    }
}
