package org.nextlevel.systemtest.access.thing;

import java.util.Map;
import java.util.UUID;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.systemtest.access.company.Companies;
import org.nextlevel.systemtest.access.company.People;

/** What HR asks about the login of somebody who has signed in before. */
record RebindingThings(People people, Companies companies) {
    Map<String, String> askedAbout(String owner) {
        people.named(owner).get("/api/employees/me").expect(200);
        Person hr = people.named("hr");
        String employee = companies.idOf(owner);
        String rebinding = Things.id(
                hr,
                "/api/employees/%s/rebindings".formatted(employee),
                Map.of("subject", UUID.randomUUID().toString()));
        return Map.of("owner", owner, "employees/{id}", employee, "rebindings/{rebindingId}", rebinding);
    }
}
