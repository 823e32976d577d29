package org.nextlevel.advisor.signal.told;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.signal.Signal;
import org.nextlevel.advisor.signal.statement.SignalKind;
import org.nextlevel.advisor.signal.statement.SystemId;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Sql;

/** The signals of the current tenant that systems state by ids of their own. */
@ApplicationScoped
class ToldSignals implements PanacheRepositoryBase<Signal, UUID> {
    private final Sql sql;

    ToldSignals(Sql sql) {
        this.sql = sql;
    }

    /** One for a change: nobody else finds it so until the transaction ends. */
    Optional<Signal> findForChange(SystemId told) {
        sql.lock(":tenant signal %s %s".formatted(told.system(), told.externalId()));
        return find(told);
    }

    /** @throws NotFound when the system states none by this id */
    Signal require(SystemId told) {
        return find(told).orElseThrow(() -> new NotFound("signal", told.externalId()));
    }

    private Optional<Signal> find(SystemId told) {
        return find(
                        "system = ?1 and externalId = ?2 and kind in ?3",
                        told.system(),
                        told.externalId(),
                        SignalKind.KNOWN)
                .firstResultOptional();
    }
}
