package org.nextlevel.kit.personal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** The rows of the audit that are about a person, or name that person as the actor. */
@ApplicationScoped
class AuditActors implements PersonalData {
    private static final String NAMED = "select distinct actor from audit where tenant = :tenant and by_name";

    private final Sql sql;
    private final CurrentTenant tenant;
    private final UserNameDigest digest;

    AuditActors(Sql sql, CurrentTenant tenant, UserNameDigest digest) {
        this.sql = sql;
        this.tenant = tenant;
        this.digest = digest;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public ErasedPart erase(Person person) {
        long forgotten = sql.query(NAMED).list(row -> row.text("actor")).stream()
                .filter(actor -> digest.of(tenant.require(), actor).equals(person.userNameDigest()))
                .mapToLong(actor -> sql.query("select forget_actor(:actor)")
                        .with("actor", actor)
                        .number())
                .sum();
        long kept = sql.query("select count(*) from audit where tenant = :tenant and subject = :person")
                .with("person", person.id())
                .number();
        return ErasedPart.kept(name(), 0, kept + forgotten, KeptReason.AUDIT);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return List.of();
    }
}
