package org.nextlevel.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The append-only record of access to other people's data: the database refuses to change or delete a row. */
@ApplicationScoped
public class Audit {
    private final DataSource database;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final Clock clock;

    Audit(DataSource database, CurrentTenant tenant, Caller caller, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records one access in the caller's transaction: with it or not at all.
     *
     * @param action a verb in kebab case, such as {@code evidence-read}
     * @param subject the employee whose data it is
     * @param object id of the thing; null when it is all of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, UUID subject, Object object) {
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into audit (tenant, at, actor, action, subject, object) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, owner);
            insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(3, caller.userName());
            insert.setString(4, action);
            insert.setObject(5, subject);
            insert.setString(6, object == null ? null : object.toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit row could not be written.", e);
        }
    }
}
