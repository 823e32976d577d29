package org.nextlevel.evidence.scim.group;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.scim.patch.PatchStep;
import org.nextlevel.evidence.scim.protocol.ScimLimits;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.protocol.VersionTag;
import org.nextlevel.evidence.scim.schema.AsDefined;
import org.nextlevel.evidence.scim.schema.ResourceKind;
import org.nextlevel.kit.audit.Audit;

/**
 * Adds, changes and removes groups. Members come and go one by one under the group's lock: whoever changes some at the same time
 * as somebody else loses none.
 */
@ApplicationScoped
class WriteGroup {
    private static final String WRITTEN = "group-written";

    private final Groups groups;
    private final ReadMembers members;
    private final FollowMembers follow;
    private final Audit audit;

    WriteGroup(Groups groups, ReadMembers members, FollowMembers follow, Audit audit) {
        this.follow = follow;
        this.groups = groups;
        this.members = members;
        this.audit = audit;
    }

    @Transactional
    UUID create(ObjectNode written) {
        return follow.through(Optional.empty(), () -> add(written));
    }

    private UUID add(ObjectNode written) {
        ObjectNode group = AsDefined.resource(ResourceKind.GROUP, written);
        UUID id = groups.add(name(group.get("displayName")), text(group.get("externalId")));
        groups.admit(id, members.of(group.path("members")));
        audit.record(WRITTEN, null, id);
        return id;
    }

    /** What is not said is cleared, the members among it. */
    @Transactional
    void replace(UUID id, String ifMatch, ObjectNode written) {
        follow.through(Optional.of(id), () -> {
            replace(hold(id, ifMatch), written);
            return id;
        });
    }

    private void replace(ProvisionedGroup present, ObjectNode written) {
        UUID id = present.id();
        ObjectNode group = AsDefined.resource(ResourceKind.GROUP, written);
        Set<UUID> wanted = members.of(group.path("members"));
        int changes = groups.dismissOthers(id, wanted) + groups.admit(id, wanted);
        keep(present, name(group.get("displayName")), text(group.get("externalId")), changes);
    }

    @Transactional
    void patch(UUID id, String ifMatch, List<PatchStep> steps) {
        follow.through(Optional.of(id), () -> {
            patch(hold(id, ifMatch), steps);
            return id;
        });
    }

    private void patch(ProvisionedGroup present, List<PatchStep> steps) {
        UUID id = present.id();
        String name = present.displayName();
        String externalId = present.externalId();
        int changes = 0;
        for (PatchStep step : steps) {
            switch (step.attribute().name()) {
                case "displayName" -> name = name(step);
                case "externalId" -> externalId = step.isRemoval() ? null : text(step.value());
                default -> changes += ofMembers(id, step);
            }
        }
        keep(present, name, externalId, changes);
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        follow.through(Optional.of(id), () -> {
            hold(id, ifMatch);
            groups.remove(id);
            audit.record(WRITTEN, null, id);
            return id;
        });
    }

    private int ofMembers(UUID id, PatchStep step) {
        if (step.part() != null) {
            throw ScimRefusal.mutability("members: a member is added or removed as a whole.");
        }
        if (step.filter() != null) {
            if (step.kind() != PatchStep.Kind.REMOVE) {
                throw ScimRefusal.mutability("members: a member is added or removed, and is not changed.");
            }
            return groups.dismiss(id, members.named(step.filter()));
        }
        return switch (step.kind()) {
            case ADD -> groups.admit(id, members.of(values(step)));
            case REMOVE ->
                AsDefined.isEmpty(step.value())
                        ? groups.dismissOthers(id, Set.of())
                        : groups.dismiss(id, members.said(values(step)));
            case REPLACE -> {
                Set<UUID> wanted = AsDefined.isEmpty(step.value()) ? Set.of() : members.of(values(step));
                yield groups.dismissOthers(id, wanted) + groups.admit(id, wanted);
            }
        };
    }

    private static JsonNode values(PatchStep step) {
        return AsDefined.value(step.attribute(), step.value(), "");
    }

    private ProvisionedGroup hold(UUID id, String ifMatch) {
        ProvisionedGroup group = groups.hold(id);
        VersionTag.require(ifMatch, Long.toString(group.version()));
        return group;
    }

    private void keep(ProvisionedGroup present, String name, String externalId, int changes) {
        boolean isSame = name.equals(present.displayName()) && Objects.equals(externalId, present.externalId());
        if (!isSame || changes > 0) {
            groups.written(present.id(), name, externalId);
            audit.record(WRITTEN, null, present.id());
        }
    }

    private static String name(PatchStep step) {
        if (step.kind() == PatchStep.Kind.REMOVE) {
            throw ScimRefusal.mutability("%s is required: it can be replaced and not removed.", "displayName");
        }
        return name(step.value());
    }

    private static String name(JsonNode name) {
        if (AsDefined.isEmpty(name) || !name.isTextual()) {
            throw ScimRefusal.invalidValue("displayName must not be missing, and is a text.");
        }
        if (name.textValue().length() > ScimLimits.LONGEST_KEY) {
            throw ScimRefusal.invalidValue("displayName: can have %d characters at most.", ScimLimits.LONGEST_KEY);
        }
        return name.textValue();
    }

    private static String text(JsonNode value) {
        if (AsDefined.isEmpty(value)) {
            return null;
        }
        if (!value.isTextual() || value.textValue().length() > ScimLimits.LONGEST_KEY) {
            throw ScimRefusal.invalidValue(
                    "externalId: must be a text of %d characters at most.", ScimLimits.LONGEST_KEY);
        }
        return value.textValue();
    }
}
