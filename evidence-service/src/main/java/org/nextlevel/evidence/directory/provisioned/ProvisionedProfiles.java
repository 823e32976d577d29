package org.nextlevel.evidence.directory.provisioned;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** What an identity provider wrote of people beside their entries. */
@ApplicationScoped
public class ProvisionedProfiles {
    private static final String KEEP = """
            insert into provisioned_profile (tenant, employee_id, version, external_id, document, awaits, written_at)
            values (:tenant, :id, 1, :externalId, :document, :awaits, :now)
            on conflict (tenant, employee_id) do update set version = provisioned_profile.version + 1,
             external_id = excluded.external_id, document = excluded.document, awaits = excluded.awaits,
             written_at = excluded.written_at, removed_at = null""";

    private static final String FREE = """
            select person.id, person.external_id, person.user_name from employee person
            join provisioned_profile profile on profile.tenant = person.tenant and profile.employee_id = person.id
            where person.tenant = :tenant and person.erased_at is null and profile.removed_at is not null
             and (person.external_id = :number or person.user_name = lower(cast(:userName as text)))""";

    private final Sql sql;
    private final Clock clock;

    ProvisionedProfiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Somebody whom the provider took out, and who may come back.
     *
     * @param number the HR system's id
     */
    public record Removed(UUID id, String number, String userName) {}

    /** Until the transaction ends nobody else writes this person for a provider; nothing when it is about nobody. */
    public void hold(Object whom) {
        sql.lock(":tenant provisioned " + whom);
    }

    /**
     * Keeps what the provider wrote, in place of what it wrote before; who was taken out is back.
     *
     * @param externalId the provider's own id; null when it says none
     * @param awaits the id of a manager whom nobody is yet; null for nobody
     */
    public void keep(UUID id, ObjectNode document, String externalId, String awaits) {
        sql.update(KEEP)
                .with("id", id)
                .with("externalId", externalId)
                .json("document", document)
                .with("awaits", awaits)
                .with("now", clock.instant())
                .run();
    }

    /** Takes somebody out of what the provider manages: nothing that it wrote stays but the fact. */
    public void remove(UUID id) {
        keep(id, com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode(), null, null);
        sql.update("update provisioned_profile set removed_at = :now where tenant = :tenant and employee_id = :id")
                .with("id", id)
                .with("now", clock.instant())
                .run();
    }

    /** Those whom the provider took out who have this number or this user name, in any case. */
    public List<Removed> removed(String number, String userName) {
        return sql.query(FREE)
                .with("number", number)
                .with("userName", userName)
                .list(row -> new Removed(row.uuid("id"), row.text("external_id"), row.text("user_name")));
    }

    /** Who waits for a manager of one of these ids or names, in any case; at most so many. */
    public List<UUID> waitingFor(List<String> ids, int most) {
        return sql.query("""
                        select employee_id from provisioned_profile where tenant = :tenant and awaits_key = any(:ids)
                        and removed_at is null order by employee_id limit :most""")
                .with("ids", ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).toList())
                .with("most", most)
                .list(row -> row.uuid("employee_id"));
    }

    /** Nobody is waited for any more by this person. */
    public void found(UUID id) {
        sql.update("update provisioned_profile set awaits = null where tenant = :tenant and employee_id = :id")
                .with("id", id)
                .run();
    }
}
