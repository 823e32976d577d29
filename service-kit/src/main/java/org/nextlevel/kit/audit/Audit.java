package org.nextlevel.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
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
     * @param subject the employee whose data it is; null when it concerns the whole company
     * @param object id of the thing; null when it is all of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, UUID subject, Object object) {
        write(action, Collections.singletonList(subject), object);
    }

    /**
     * Records one access to all the data of several people in the caller's transaction, at the cost of one.
     *
     * @param action a verb in kebab case, such as {@code employee-read}
     * @param subjects the employees whose data it is; nothing is recorded when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            write(action, subjects, null);
        }
    }

    private void write(String action, Collection<UUID> subjects, Object object) {
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into audit (tenant, at, actor, action, subject, object) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, owner);
            insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(3, caller.userName());
            insert.setString(4, action);
            insert.setString(6, object == null ? null : object.toString());
            for (UUID subject : subjects) {
                insert.setObject(5, subject, Types.OTHER);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit row could not be written.", e);
        }
    }
}
