package org.nextlevel.evidence.scim.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.directory.level.PeopleGroups;
import org.nextlevel.kit.sql.Sql;

/** Who is in which groups. */
@ApplicationScoped
public class Memberships implements PeopleGroups {
    private static final String OF_PEOPLE = """
            select member.employee_id, scim_group.id, scim_group.display_name from scim_group_member member
            join scim_group on scim_group.tenant = member.tenant and scim_group.id = member.group_id
            where member.tenant = :tenant and member.employee_id = any(:people)
            order by scim_group.display_name, scim_group.id""";

    private final Sql sql;

    Memberships(Sql sql) {
        this.sql = sql;
    }

    /** A group that somebody is in. */
    public record OfGroup(UUID id, String name) {}

    /** The groups of each of these people; nothing for who is in none. One query. */
    public Map<UUID, List<OfGroup>> of(Collection<UUID> people) {
        Map<UUID, List<OfGroup>> groups = new HashMap<>();
        sql.query(OF_PEOPLE)
                .with("people", people)
                .each(row -> groups.computeIfAbsent(row.uuid("employee_id"), _ -> new ArrayList<>())
                        .add(new OfGroup(row.uuid("id"), row.text("display_name"))));
        return groups;
    }

    @Override
    public Map<UUID, List<String>> namesOf(Collection<UUID> people) {
        Map<UUID, List<String>> names = new HashMap<>();
        of(people)
                .forEach((person, in) ->
                        names.put(person, in.stream().map(OfGroup::name).toList()));
        return names;
    }

    /** Takes somebody out of all groups. */
    public void end(UUID person) {
        sql.update("delete from scim_group_member where tenant = :tenant and employee_id = :person")
                .with("person", person)
                .run();
    }
}
