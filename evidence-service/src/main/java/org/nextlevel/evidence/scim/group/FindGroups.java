package org.nextlevel.evidence.scim.group;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPeople;
import org.nextlevel.evidence.scim.answer.ListAnswer;
import org.nextlevel.evidence.scim.answer.ScimAddress;
import org.nextlevel.evidence.scim.answer.SelectAttributes;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.protocol.VersionTag;
import org.nextlevel.evidence.scim.query.CompileFilter;
import org.nextlevel.evidence.scim.query.Condition;
import org.nextlevel.evidence.scim.query.ListPart;
import org.nextlevel.evidence.scim.query.ListRequest;
import org.nextlevel.evidence.scim.query.ScimOrder;
import org.nextlevel.evidence.scim.schema.ResourceKind;
import org.nextlevel.kit.audit.Audit;

/** Reads groups; the reading of members is recorded, a row a person. */
@ApplicationScoped
public class FindGroups {
    private final Groups groups;
    private final GroupColumns columns;
    private final ProvisionedPeople people;
    private final ScimAddress address;
    private final Audit audit;

    FindGroups(Groups groups, GroupColumns columns, ProvisionedPeople people, ScimAddress address, Audit audit) {
        this.groups = groups;
        this.columns = columns;
        this.people = people;
        this.address = address;
        this.audit = audit;
    }

    /**
     * One of them.
     *
     * @throws ScimRefusal when there is none of this id
     */
    @Transactional
    public ObjectNode one(UUID id, SelectAttributes wanted) {
        return show(groups.find(id).orElseThrow(() -> ScimRefusal.notFound("group", id)), wanted);
    }

    /** Those that fit. */
    @Transactional
    public ListAnswer all(ListRequest request) {
        Condition condition = CompileFilter.of(request.filter(), columns);
        ScimOrder order = ScimOrder.of(request, columns, Groups.ID);
        long total = groups.count(condition);
        List<ProvisionedGroup> found = request.most() == 0 ? List.of() : groups.list(condition, order);
        ListPart<ProvisionedGroup> part = order.part(found, ProvisionedGroup::sortKey, ProvisionedGroup::id);
        SelectAttributes wanted = new SelectAttributes(request.attributes(), request.excludedAttributes());
        List<ObjectNode> resources = part.shown().stream()
                .map(group -> wanted.of(show(group, wanted)))
                .toList();
        return new ListAnswer(total, order.isByCursor() ? 0 : request.start(), part.next(), part.previous(), resources);
    }

    private ObjectNode show(ProvisionedGroup group, SelectAttributes wanted) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("schemas").add(ResourceKind.GROUP.core().id());
        json.put("id", group.id().toString());
        if (group.externalId() != null) {
            json.put("externalId", group.externalId());
        }
        json.put("displayName", group.displayName());
        if (wanted.wants("members")) {
            members(group, json);
        }
        json.putObject("meta")
                .put("resourceType", ResourceKind.GROUP.label())
                .put("created", group.created().toString())
                .put("lastModified", group.lastModified().toString())
                .put("location", address.of("/Groups/" + group.id()))
                .put("version", VersionTag.of(Long.toString(group.version())));
        return json;
    }

    private void members(ProvisionedGroup group, ObjectNode json) {
        List<UUID> ids = groups.members(group.id());
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, String> names = people.names(ids);
        audit.record("employee-read", names.keySet());
        ArrayNode members = json.putArray("members");
        for (UUID id : ids) {
            if (names.containsKey(id)) {
                members.addObject()
                        .put("value", id.toString())
                        .put("$ref", address.of("/Users/" + id))
                        .put("type", "User")
                        .put("display", names.get(id));
            }
        }
    }
}
