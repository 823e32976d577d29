package org.nextlevel.evidence.scim.person;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPerson;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/** What was written of a person as it was written, but for what the directory knows otherwise by now. */
public final class WithFacts {
    private final ProvisionedPerson person;
    private final ObjectNode user;
    private final ObjectNode enterprise;

    private WithFacts(ProvisionedPerson person) {
        this.person = person;
        this.user = person.written() == null
                ? JsonNodeFactory.instance.objectNode()
                : person.written().deepCopy();
        this.enterprise = user.withObjectProperty(ResourceKind.ENTERPRISE);
    }

    /** The resource without its id, schemas, groups and metadata; it can be changed and written back. */
    public static ObjectNode of(ProvisionedPerson person) {
        WithFacts with = new WithFacts(person);
        with.identity();
        with.values();
        with.manager();
        if (with.enterprise.isEmpty()) {
            with.user.remove(ResourceKind.ENTERPRISE);
        }
        return with.user;
    }

    private void identity() {
        if (!person.userName().equalsIgnoreCase(UserFacts.userName(user))) {
            user.put("userName", person.userName());
        }
        if (!person.name().equals(UserFacts.name(user))) {
            user.put("displayName", person.name());
        }
        put(user, "externalId", person.externalId());
        if (person.written() == null || enterprise.has("employeeNumber")) {
            enterprise.put("employeeNumber", person.number());
        }
        user.put("active", person.active());
    }

    private void values() {
        ProvisionedPerson.Facts facts = person.facts();
        put(user, "title", facts.title());
        put(user, "userType", facts.employmentType());
        put(enterprise, "department", facts.department());
        put(enterprise, "costCenter", facts.costCentre());
        if (!Objects.equals(facts.language(), UserFacts.language(user))) {
            user.remove("locale");
            put(user, "preferredLanguage", facts.language());
        }
        if (!Objects.equals(facts.timeZone(), UserFacts.timeZone(user))) {
            put(user, "timezone", facts.timeZone());
        }
        if (!Objects.equals(facts.email(), UserFacts.email(user))) {
            main("emails", "value", facts.email());
        }
        if (!Objects.equals(facts.location(), UserFacts.location(user))) {
            main("addresses", "locality", facts.location());
        }
    }

    private void main(String name, String part, String value) {
        ArrayNode values = user.withArrayProperty(name);
        ObjectNode main =
                UserFacts.main(values).orElseGet(() -> values.addObject().put("type", "work"));
        if (value == null) {
            main.remove(part);
        } else {
            main.put(part, value);
        }
        boolean isEmptied = value == null && name.equals("emails");
        if (isEmptied || !value(main)) {
            for (int i = values.size() - 1; i >= 0; i--) {
                if (values.get(i) == main) {
                    values.remove(i);
                }
            }
        }
        if (values.isEmpty()) {
            user.remove(name);
        }
    }

    private static boolean value(ObjectNode one) {
        return one.propertyStream()
                .anyMatch(
                        part -> !part.getKey().equals("type") && !part.getKey().equals("primary"));
    }

    private void manager() {
        enterprise.remove("manager");
        if (person.manager() != null) {
            enterprise
                    .putObject("manager")
                    .put("value", person.manager().id().toString())
                    .put("displayName", person.manager().name());
        } else if (person.awaits() != null) {
            enterprise.putObject("manager").put("value", person.awaits());
        }
    }

    private static void put(ObjectNode into, String name, String value) {
        if (value == null) {
            into.remove(name);
        } else {
            into.put(name, value);
        }
    }
}
