package org.nextlevel.evidence.scim.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.provisioned.PersonColumn;
import org.nextlevel.evidence.scim.protocol.ScimId;
import org.nextlevel.evidence.scim.query.AttributeColumns;
import org.nextlevel.evidence.scim.schema.Attribute;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/** Where the attributes of people are found. */
@ApplicationScoped
class UserColumns implements AttributeColumns {
    private static final String META = "meta.";
    private static final String GROUPS = """
            coalesce((select jsonb_agg(jsonb_build_object('value', scim_group.id, 'display', scim_group.display_name, 'type', 'direct'))
             from scim_group_member member join scim_group on scim_group.tenant = member.tenant and scim_group.id = member.group_id
             where member.tenant = :tenant and member.employee_id = person.id), '[]')""";
    private static final String IN_GROUP = """
            person.id in (select employee_id from scim_group_member where tenant = :tenant and group_id = cast(:%s as uuid))""";
    /** The extension is said where anything of it is shown. */
    private static final String SCHEMAS = """
            case when profile.employee_id is null or person.department is not null or person.cost_centre is not null
             or person.manager_id is not null or profile.awaits is not null or %3$s
             then jsonb_build_array(jsonb_build_object('value', '%1$s'), jsonb_build_object('value', '%2$s'))
             else jsonb_build_array(jsonb_build_object('value', '%1$s')) end""".formatted(
                    ResourceKind.USER.core().id(),
                    ResourceKind.ENTERPRISE,
                    Stream.of("employeeNumber", "organization", "division")
                            .map(name -> PersonColumn.written(List.of(ResourceKind.ENTERPRISE, name)) + " is not null")
                            .collect(Collectors.joining(" or ")));

    private static final Map<String, PersonColumn> KNOWN = Map.ofEntries(
            Map.entry("id", PersonColumn.ID),
            Map.entry("externalId", PersonColumn.EXTERNAL_ID),
            Map.entry("userName", PersonColumn.USER_NAME),
            Map.entry("displayName", PersonColumn.NAME),
            Map.entry("title", PersonColumn.TITLE),
            Map.entry("active", PersonColumn.ACTIVE),
            Map.entry("userType", PersonColumn.EMPLOYMENT_TYPE),
            Map.entry("employeeNumber", PersonColumn.NUMBER),
            Map.entry("costCenter", PersonColumn.COST_CENTRE),
            Map.entry("department", PersonColumn.DEPARTMENT),
            Map.entry("manager.value", PersonColumn.MANAGER_ID),
            Map.entry("manager.displayName", PersonColumn.MANAGER_NAME),
            Map.entry(META + "created", PersonColumn.CREATED),
            Map.entry(META + "lastModified", PersonColumn.LAST_MODIFIED));

    @Override
    public ResourceKind kind() {
        return ResourceKind.USER;
    }

    @Override
    public String single(String schema, Attribute attribute, Attribute part) {
        String name = part == null ? attribute.name() : attribute.name() + "." + part.name();
        if (KNOWN.containsKey(name)) {
            return KNOWN.get(name).expression();
        }
        return switch (name) {
            case META + "resourceType" -> "'User'";
            case META + "location" -> "('/scim/v2/Users/' || person.id)";
            case META + "version" -> "('W/\"' || person.version || '.' || coalesce(profile.version, 0) || '\"')";
            default -> written(schema, attribute, part);
        };
    }

    private static String written(String schema, Attribute attribute, Attribute part) {
        List<String> names = new java.util.ArrayList<>();
        if (schema != null && !schema.equalsIgnoreCase(ResourceKind.USER.core().id())) {
            names.add(ResourceKind.ENTERPRISE);
        }
        names.add(attribute.name());
        if (part != null) {
            names.add(part.name());
        }
        return PersonColumn.written(names);
    }

    @Override
    public String many(Attribute attribute) {
        return switch (attribute.name()) {
            case "emails" -> PersonColumn.EMAILS.expression();
            case "groups" -> GROUPS;
            case "schemas" -> SCHEMAS;
            default -> PersonColumn.list(attribute.name());
        };
    }

    @Override
    public String equal(String schema, Attribute attribute, Attribute part, String parameter, String value) {
        return switch (attribute.name()) {
            case "id" -> ScimId.isOne(value) ? "person.id = cast(:" + parameter + " as uuid)" : null;
            case "externalId" -> PersonColumn.hasExternalId(parameter);
            case "userName" -> "person.user_name = lower(cast(:" + parameter + " as text))";
            default -> null;
        };
    }

    @Override
    public String nearly(Attribute attribute, String parameter, String value) {
        return switch (attribute.name()) {
            case "emails" -> PersonColumn.hasPerhapsEmail(parameter);
            case "groups" -> ScimId.isOne(value) ? IN_GROUP.formatted(parameter) : null;
            default -> null;
        };
    }
}
