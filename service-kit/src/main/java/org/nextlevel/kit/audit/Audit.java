package org.nextlevel.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.sql.Update;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** The append-only record of access to other people's data: the database refuses to change or delete a row. */
@ApplicationScoped
public class Audit {
    /** The role of a person whose token carries none that opens others' data. */
    public static final String EMPLOYEE = "employee";

    private static final String SERVICE = "service-account-";

    /** The actor of whom nothing is known. */
    public static final String NOBODY = "nobody";

    private static final String INSERT = """
            insert into audit (tenant, at, actor, by_name, action, subject, object, role, before, after)
            values (:tenant, :now, :actor, :byName, :action, :subject, :object, :role, :before, :after)""";

    private static final String INSERT_OF_EACH = """
            insert into audit (tenant, at, actor, by_name, action, subject, object, role)
            select :tenant, :now, :actor, :byName, :action, subject, :object, :role
            from unnest(cast(:subjects as uuid[])) subject""";

    /** The role of a service account. */
    public static final String SYSTEM = "integration";

    /** Of several the mightiest is told. */
    private static final List<String> ROLES = List.of(Role.HR, Role.AUDITOR, Role.FRAMEWORK_EDITOR);

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    Audit(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records one access in the caller's transaction, in the role that the token carries: with it or not at all.
     *
     * @param action a verb in kebab case, such as {@code evidence-read}
     * @param subject the employee whose data it is; null when it concerns the whole company
     * @param object id of the thing; null when it is all of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, UUID subject, Object object) {
        recordAs(role(), action, subject, object);
    }

    /**
     * The same in a role that no token carries.
     *
     * @param role how the caller stands to the person, such as {@code manager}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAs(String role, String action, UUID subject, Object object) {
        write(role, action, Collections.singletonList(subject), object);
    }

    /**
     * Records one access to all the data of several people in the caller's transaction, at the cost of one.
     *
     * @param action a verb in kebab case, such as {@code employee-read}
     * @param subjects the employees whose data it is; nothing is recorded when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, Collection<UUID> subjects) {
        recordAs(role(), action, subjects);
    }

    /** The same in a role that no token carries. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAs(String role, String action, Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            write(role, action, subjects, null);
        }
    }

    /**
     * Records a change of somebody's identity, manager or role with what it was and what it is.
     *
     * @param before names and values that are different now; ids and keys, no sentence of anybody
     * @param after the same names with the values of now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String action, UUID subject, Object object, Map<String, ?> before, Map<String, ?> after) {
        insert(actor(), role(), action, object)
                .with("subject", subject)
                .json("before", before)
                .json("after", after)
                .runLater();
    }

    /**
     * Records an access of somebody who is not signed in to the company.
     *
     * @param actor {@link #NOBODY}, or the subject of an operator's login
     * @param role by what they got in, such as {@code link}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordBy(String actor, String role, String action, UUID subject, Object object) {
        insert(actor, role, action, object)
                .with("subject", subject)
                .json("before", null)
                .json("after", null)
                .runLater();
    }

    private void write(String role, String action, Collection<UUID> subjects, Object object) {
        if (subjects.size() > 1) {
            insert(INSERT_OF_EACH, actor(), role, action, object)
                    .with("subjects", subjects)
                    .runLater();
            return;
        }
        for (UUID subject : subjects) {
            insert(actor(), role, action, object)
                    .with("subject", subject)
                    .json("before", null)
                    .json("after", null)
                    .runLater();
        }
    }

    private Update insert(String actor, String role, String action, Object object) {
        return insert(INSERT, actor, role, action, object);
    }

    private Update insert(String text, String actor, String role, String action, Object object) {
        return sql.update(text)
                .unflushed()
                .with("now", clock.instant())
                .with("actor", actor)
                .with("byName", actor.startsWith(SERVICE))
                .with("role", role)
                .with("action", action)
                .with("object", object == null ? null : object.toString());
    }

    /** A system by its name, a person by the login alone: names are nothing that an audit keeps. Nobody in background work. */
    private String actor() {
        if (caller.isService()) {
            return caller.userName();
        }
        return caller.isPerson() ? caller.subject() : NOBODY;
    }

    private String role() {
        return caller.isService()
                ? SYSTEM
                : ROLES.stream().filter(caller::is).findFirst().orElse(EMPLOYEE);
    }
}
