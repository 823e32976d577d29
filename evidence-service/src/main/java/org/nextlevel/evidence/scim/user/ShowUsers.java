package org.nextlevel.evidence.scim.user;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPerson;
import org.nextlevel.evidence.scim.answer.ScimAddress;
import org.nextlevel.evidence.scim.answer.SelectAttributes;
import org.nextlevel.evidence.scim.group.Memberships;
import org.nextlevel.evidence.scim.group.Memberships.OfGroup;
import org.nextlevel.evidence.scim.person.WithFacts;
import org.nextlevel.evidence.scim.protocol.VersionTag;
import org.nextlevel.evidence.scim.schema.ResourceKind;
import org.nextlevel.kit.audit.Audit;

/** People as SCIM answers them; the reading is recorded, a row a person. */
@ApplicationScoped
class ShowUsers {
    private final Memberships memberships;
    private final ScimAddress address;
    private final Audit audit;

    ShowUsers(Memberships memberships, ScimAddress address, Audit audit) {
        this.memberships = memberships;
        this.address = address;
        this.audit = audit;
    }

    /** In the same order. */
    List<ObjectNode> all(List<ProvisionedPerson> people, SelectAttributes wanted) {
        List<UUID> ids = people.stream().map(ProvisionedPerson::id).toList();
        audit.record("employee-read", ids);
        Map<UUID, List<OfGroup>> groups = people.isEmpty() || !wanted.wants("groups") ? Map.of() : memberships.of(ids);
        return people.stream()
                .map(person -> one(person, groups.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** Somebody whom the caller wrote: that is recorded already. */
    ObjectNode written(ProvisionedPerson person) {
        return one(person, memberships.of(List.of(person.id())).getOrDefault(person.id(), List.of()));
    }

    ObjectNode one(ProvisionedPerson person, SelectAttributes wanted) {
        return all(List.of(person), wanted).getFirst();
    }

    private ObjectNode one(ProvisionedPerson person, List<OfGroup> groups) {
        ObjectNode written = WithFacts.of(person);
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        ArrayNode schemas =
                user.putArray("schemas").add(ResourceKind.USER.core().id());
        if (written.has(ResourceKind.ENTERPRISE)) {
            schemas.add(ResourceKind.ENTERPRISE);
            manager(person, (ObjectNode) written.get(ResourceKind.ENTERPRISE));
        }
        user.put("id", person.id().toString());
        user.setAll(written);
        if (!groups.isEmpty()) {
            ArrayNode list = user.putArray("groups");
            groups.forEach(group -> list.addObject()
                    .put("value", group.id().toString())
                    .put("$ref", address.of("/Groups/" + group.id()))
                    .put("display", group.name())
                    .put("type", "direct"));
        }
        user.putObject("meta")
                .put("resourceType", ResourceKind.USER.label())
                .put("created", person.created().toString())
                .put("lastModified", person.lastModified().toString())
                .put("location", address.of("/Users/" + person.id()))
                .put("version", VersionTag.of(person.version()));
        return user;
    }

    private void manager(ProvisionedPerson person, ObjectNode enterprise) {
        if (person.manager() != null) {
            ((ObjectNode) enterprise.get("manager"))
                    .put("$ref", address.of("/Users/" + person.manager().id()));
        }
    }
}
