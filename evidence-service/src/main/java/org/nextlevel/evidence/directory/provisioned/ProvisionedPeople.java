package org.nextlevel.evidence.directory.provisioned;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** People as an identity provider sees them: nobody who was erased, or whom it took out. Conditions are made of {@link PersonColumn}. */
@ApplicationScoped
public class ProvisionedPeople {
    private static final String OF_EVERYBODY = """
            from employee person
            left join provisioned_profile profile on profile.tenant = person.tenant and profile.employee_id = person.id
            where person.tenant = :tenant and person.erased_at is null and profile.removed_at is null""";

    private static final String SELECT = """
            select person.id, person.external_id, person.user_name, person.display_name, person.active, person.manager_id,
             nullif(person.title, '') as title, person.department, person.email, person.language, person.time_zone, person.cost_centre,
             person.location, person.employment_type, person.version, person.added_at, profile.document, profile.awaits,
             case when profile.employee_id is null then person.external_id else profile.external_id end as provider_id,
             coalesce(profile.version, 0) as profile_version, greatest(person.written_at, profile.written_at) as modified_at,
             (select display_name from employee above where above.tenant = :tenant and above.id = person.manager_id)
             as manager_name, %s as sort_key
            """ + OF_EVERYBODY + " and (%s)";

    private final Sql sql;

    ProvisionedPeople(Sql sql) {
        this.sql = sql;
    }

    /** The person of an id. */
    public Optional<ProvisionedPerson> find(UUID id) {
        return sql.query(SELECT.formatted("''", "person.id = :id"))
                .with("id", id)
                .first(ProvisionedPerson::of);
    }

    /** The names of those of these people who are shown, by their ids. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return sql
                .query("select person.id, person.display_name " + OF_EVERYBODY + " and person.id = any(:ids)")
                .with("ids", ids)
                .list(row -> Map.entry(row.uuid("id"), row.text("display_name")))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The id of who has this user name, in any case, and is shown. */
    public Optional<UUID> idOf(String condition, Map<String, ?> values) {
        return sql.query("select person.id " + OF_EVERYBODY + " and (" + condition + ") order by person.id limit 1")
                .with(values)
                .first(row -> row.uuid("id"));
    }

    /** How many there are. */
    public long count(String condition, Map<String, ?> values) {
        return sql.query("select count(*) " + OF_EVERYBODY + " and (" + condition + ")")
                .with(values)
                .number();
    }

    /**
     * A part of them.
     *
     * @param sortKey the expression that they are ordered by, named {@code sort_key} in the clause
     * @param clause of order and limit
     */
    public List<ProvisionedPerson> list(String sortKey, String condition, String clause, Map<String, ?> values) {
        return sql.query(SELECT.formatted(sortKey, condition) + clause)
                .with(values)
                .list(ProvisionedPerson::of);
    }
}
