package org.nextlevel.evidence.company;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.company.AcknowledgedTenantErasure;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.company.FollowTenants.TenantChange;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.company.TenantRecord;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.state.TenantState;

/** What each service says that went of companies that were erased: it outlasts them, and operators alone read it. */
@ApplicationScoped
class TenantReceipts {
    private static final String ADD = """
            insert into tenant_receipt (tenant, service, at, parts) values (:tenant, :service, :now, :parts)
            on conflict do nothing""";

    private final Sql sql;
    private final OpenTenant tenant;
    private final FollowTenants tenants;
    private final Clock clock;
    private final String service;
    private final Set<String> services;

    TenantReceipts(
            Sql sql,
            OpenTenant tenant,
            FollowTenants tenants,
            Clock clock,
            @ConfigProperty(name = "nextlevel.service") String service,
            @ConfigProperty(name = "nextlevel.erasures.services") Set<String> services) {
        this.sql = sql;
        this.tenant = tenant;
        this.tenants = tenants;
        this.clock = clock;
        this.service = service;
        this.services = services;
    }

    /** What went here; nothing where nothing ended. */
    void own(List<ErasedPart> parts) {
        if (!parts.isEmpty()) {
            add(service, parts);
        }
    }

    /** Another service says that it did it, in the transaction of its event; what it says again changes nothing. */
    void acknowledged(@Observes AcknowledgedTenantErasure heard) {
        if (tenants.isErased()) {
            add(heard.service(), heard.parts());
        }
    }

    private void add(String by, List<ErasedPart> parts) {
        sql.update(ADD)
                .with("service", by)
                .with("now", clock.instant())
                .json("parts", parts)
                .run();
    }

    /**
     * By whom and when it was erased, what went of which table in which service, what remains and why, and who has not said so
     * yet.
     *
     * @throws NotFound when it was not erased
     */
    JsonObject shown(TenantRecord erased) {
        if (erased.state() != TenantState.ERASED) {
            throw new NotFound("receipt", erased.tenant());
        }
        return tenant.within(erased.tenant(), () -> read(erased.tenant()));
    }

    private JsonObject read(String alias) {
        Set<String> waitsFor = new TreeSet<>(services);
        JsonArray done = new JsonArray();
        sql.query(
                        "select service, at, parts::text as parts from tenant_receipt where tenant = :tenant order by at, service")
                .each(row -> {
                    waitsFor.remove(row.text("service"));
                    done.add(new JsonObject()
                            .put("service", row.text("service"))
                            .put("at", row.instant("at").toString())
                            .put("parts", new JsonArray(row.text("parts"))));
                });
        TenantChange end = tenants.lastChange().orElseThrow();
        return new JsonObject()
                .put("tenant", alias)
                .put("erasedBy", end.by())
                .put("erasedAt", end.at().toString())
                .put("receipts", done)
                .put("waitsFor", new JsonArray(List.copyOf(waitsFor)));
    }
}
