package org.nextlevel.stack.proof.consistency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.nextlevel.stack.caller.Operator;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;

/** How a copy of one company compared with its owner, as operators see it. */
record ShownCopy(Part reader, String tenant, String copy, boolean differs, Instant comparedAt) {

    /** All of a service. */
    static List<ShownCopy> all(Part reader, Person operator) {
        return Operator.all(operator, "/copies").stream()
                .map(item -> of(reader, item))
                .toList();
    }

    boolean isOf(Part someReader, String someTenant, String someCopy) {
        return reader == someReader && tenant.equals(someTenant) && copy.equals(someCopy);
    }

    private static ShownCopy of(Part reader, JsonNode item) {
        return new ShownCopy(
                reader,
                item.path("tenant").asText(),
                item.path("copy").asText(),
                item.path("differing").asInt() > 0,
                Instant.parse(item.path("comparedAt").asText()));
    }
}
