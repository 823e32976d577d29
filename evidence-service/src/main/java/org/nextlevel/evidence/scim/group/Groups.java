package org.nextlevel.evidence.scim.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.query.Condition;
import org.nextlevel.evidence.scim.query.ScimOrder;
import org.nextlevel.kit.sql.Sql;

/** All groups of the current tenant. */
@ApplicationScoped
class Groups {
    static final String ID = "scim_group.id";

    private static final String SELECT = """
            select id, display_name, external_id, version, created_at, written_at, %s as sort_key
            from scim_group where tenant = :tenant and (%s)""";

    private final Sql sql;
    private final Clock clock;

    Groups(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<ProvisionedGroup> find(UUID id) {
        return sql.query(SELECT.formatted("''", "id = :id")).with("id", id).first(ProvisionedGroup::of);
    }

    /**
     * The group, which nobody else changes until the transaction ends.
     *
     * @throws ScimRefusal when there is none of this id
     */
    ProvisionedGroup hold(UUID id) {
        return sql.query(SELECT.formatted("''", "id = :id") + " for update")
                .with("id", id)
                .first(ProvisionedGroup::of)
                .orElseThrow(() -> ScimRefusal.notFound("group", id));
    }

    long count(Condition condition) {
        return sql.query("select count(*) from scim_group where tenant = :tenant and (" + condition.text() + ")")
                .with(condition.values())
                .number();
    }

    List<ProvisionedGroup> list(Condition condition, ScimOrder order) {
        Map<String, Object> values = new HashMap<>(condition.values());
        values.putAll(order.values());
        String text = "(" + condition.text() + ") and " + order.beyond().text();
        return sql.query(SELECT.formatted(order.key(), text) + order.clause(ID))
                .with(values)
                .list(ProvisionedGroup::of);
    }

    /** @throws ScimRefusal when another group has the name, in any case */
    UUID add(String name, String externalId) {
        UUID id = UUID.randomUUID();
        int added = sql.update("""
                        insert into scim_group (id, tenant, version, display_name, external_id, created_at, written_at)
                        values (:id, :tenant, 1, :name, :externalId, :now, :now) on conflict do nothing""")
                .with("id", id)
                .with("name", name)
                .with("externalId", externalId)
                .with("now", clock.instant())
                .run();
        if (added == 0) {
            throw taken(name);
        }
        return id;
    }

    /** Says what it is called, and that it is another version now. It is held. */
    void written(UUID id, String name, String externalId) {
        boolean isTaken = sql.query("""
                        select 1 from scim_group where tenant = :tenant and name_key = lower(cast(:name as text)) and id <> :id""").with("name", name).with("id", id).exists();
        if (isTaken) {
            throw taken(name);
        }
        sql.update("""
                        update scim_group set version = version + 1, display_name = :name, external_id = :externalId,
                         written_at = :now where tenant = :tenant and id = :id""")
                .with("id", id)
                .with("name", name)
                .with("externalId", externalId)
                .with("now", clock.instant())
                .run();
    }

    private static ScimRefusal taken(String name) {
        return ScimRefusal.uniqueness("displayName: there is a group %s already.", name);
    }

    void remove(UUID id) {
        sql.update("delete from scim_group where tenant = :tenant and id = :id")
                .with("id", id)
                .run();
    }

    List<UUID> members(UUID id) {
        return sql.query("""
                        select employee_id from scim_group_member where tenant = :tenant and group_id = :id
                        order by employee_id""").with("id", id).list(row -> row.uuid("employee_id"));
    }

    /** How many of these were not in it. */
    int admit(UUID id, Collection<UUID> people) {
        return sql.update("""
                        insert into scim_group_member (tenant, group_id, employee_id)
                        select :tenant, :id, person from unnest(cast(:people as uuid[])) as person on conflict do nothing""").with("id", id).with("people", people).run();
    }

    /** How many of these were in it. */
    int dismiss(UUID id, Collection<UUID> people) {
        return sql.update("""
                        delete from scim_group_member where tenant = :tenant and group_id = :id
                         and employee_id = any(cast(:people as uuid[]))""").with("id", id).with("people", people).run();
    }

    /** How many others were in it. */
    int dismissOthers(UUID id, Collection<UUID> people) {
        return sql.update("""
                        delete from scim_group_member where tenant = :tenant and group_id = :id
                         and not employee_id = any(cast(:people as uuid[]))""").with("id", id).with("people", people).run();
    }
}
