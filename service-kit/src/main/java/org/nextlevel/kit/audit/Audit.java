package org.nextlevel.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;

/** The append-only record of access to other people's data: the database refuses to change or delete a row. */
@ApplicationScoped
public class Audit {
    private static final String INSERT = """
            insert into audit (tenant, at, actor, action, subject, object)
            values (:tenant, :now, :actor, :action, :subject, :object)""";

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    Audit(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
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
        sql.update(INSERT)
                .unflushed()
                .with("now", clock.instant())
                .with("actor", caller.userName())
                .with("action", action)
                .with("object", object == null ? null : object.toString())
                .runEach(subjects, (row, subject) -> row.with("subject", subject));
    }
}
