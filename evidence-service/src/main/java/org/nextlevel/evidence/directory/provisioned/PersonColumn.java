package org.nextlevel.evidence.directory.provisioned;

import java.util.List;

/** Where what is known of a person is found, in conditions of {@link ProvisionedPeople}. */
public enum PersonColumn {
    ID("cast(person.id as text)"),
    /** In lower case. */
    USER_NAME("person.user_name"),
    NUMBER("person.external_id"),
    NAME("person.display_name"),
    ACTIVE("person.active"),
    TITLE("nullif(person.title, '')"),
    DEPARTMENT("person.department"),
    COST_CENTRE("person.cost_centre"),
    EMPLOYMENT_TYPE("person.employment_type"),
    MANAGER_ID("cast(person.manager_id as text)"),
    MANAGER_NAME(nameOf("person.manager_id")),
    CREATED("person.added_at"),
    LAST_MODIFIED("greatest(person.written_at, profile.written_at)"),
    VERSION("(person.version || '.' || coalesce(profile.version, 0))"),
    /** The provider's own id; the number of those of whom it wrote nothing yet. */
    EXTERNAL_ID("case when profile.employee_id is null then person.external_id else profile.external_id end"),
    /** The address that the directory knows, as a list of one, where the provider wrote none. */
    EMAILS("""
            coalesce(profile.document->'emails', case when person.email is not null then jsonb_build_array(
             jsonb_build_object('value', person.email, 'type', 'work', 'primary', true)) end, '[]')""");

    private final String expression;

    PersonColumn(String expression) {
        this.expression = expression;
    }

    /** In SQL. */
    public String expression() {
        return expression;
    }

    /** The name of somebody else, by an expression of the id. */
    public static String nameOf(String id) {
        return "(select display_name from employee other where other.tenant = :tenant and other.id = %s)".formatted(id);
    }

    /** The text at a place of what the provider wrote, by names that are part of the code. */
    public static String written(List<String> names) {
        return "(profile.document #>> '{%s}')".formatted(quoted(names));
    }

    /** The list at such a place. */
    public static String list(String name) {
        return "coalesce(profile.document -> '%s', '[]')".formatted(name);
    }

    /** Whether the provider's id is this, by the index. */
    public static String hasExternalId(String parameter) {
        return """
                person.id in (select employee_id from provisioned_profile where tenant = :tenant and external_id = :%1$s
                 and removed_at is null union all select numbered.id from employee numbered where numbered.tenant = :tenant
                 and numbered.external_id = :%1$s and not exists (select 1 from provisioned_profile other
                 where other.tenant = :tenant and other.employee_id = numbered.id))""".formatted(parameter);
    }

    /** Whether the person may have this address, in any case: those whom the index names, and nobody else has it. */
    public static String hasPerhapsEmail(String parameter) {
        return """
                person.id in (select mailed.id from employee mailed where mailed.tenant = :tenant
                 and mailed.email_key = lower(cast(:%1$s as text)) union all select employee_id from provisioned_email
                 where tenant = :tenant and email_key = left(lower(cast(:%1$s as text)), 254))""".formatted(parameter);
    }

    private static String quoted(List<String> names) {
        return "\"" + String.join("\",\"", names) + "\"";
    }
}
