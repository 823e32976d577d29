package org.nextlevel.evidence.scim.group;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.evidence.directory.provisioned.PersonColumn;
import org.nextlevel.evidence.scim.protocol.ScimId;
import org.nextlevel.evidence.scim.query.AttributeColumns;
import org.nextlevel.evidence.scim.schema.Attribute;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/** Where the attributes of groups are found. */
@ApplicationScoped
class GroupColumns implements AttributeColumns {
    @Override
    public ResourceKind kind() {
        return ResourceKind.GROUP;
    }

    @Override
    public String single(String schema, Attribute attribute, Attribute part) {
        String name = part == null ? attribute.name() : attribute.name() + "." + part.name();
        return switch (name) {
            case "id" -> "cast(scim_group.id as text)";
            case "displayName" -> "scim_group.display_name";
            case "externalId" -> "scim_group.external_id";
            case "meta.created" -> "scim_group.created_at";
            case "meta.lastModified" -> "scim_group.written_at";
            case "meta.resourceType" -> "'Group'";
            case "meta.location" -> "('/scim/v2/Groups/' || scim_group.id)";
            case "meta.version" -> "('W/\"' || scim_group.version || '\"')";
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public String equal(String schema, Attribute attribute, Attribute part, String parameter, String value) {
        return switch (attribute.name()) {
            case "id" -> ScimId.isOne(value) ? "scim_group.id = cast(:" + parameter + " as uuid)" : null;
            case "displayName" -> "scim_group.name_key = lower(cast(:" + parameter + " as text))";
            default -> null;
        };
    }

    @Override
    public String nearly(Attribute attribute, String parameter, String value) {
        return ScimId.isOne(value)
                ? "scim_group.id in (select group_id from scim_group_member where tenant = :tenant and employee_id = cast(:%s as uuid))"
                        .formatted(parameter)
                : null;
    }

    @Override
    public String many(Attribute attribute) {
        if (attribute.name().equals("schemas")) {
            return "jsonb_build_array(jsonb_build_object('value', '%s'))"
                    .formatted(ResourceKind.GROUP.core().id());
        }
        return """
                coalesce((select jsonb_agg(jsonb_build_object('value', member.employee_id, 'type', 'User', 'display', %s))
                 from scim_group_member member where member.tenant = scim_group.tenant and member.group_id = scim_group.id), '[]')""".formatted(PersonColumn.nameOf("member.employee_id"));
    }
}
