package org.nextlevel.advisor.copy.people;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.personal.erasure.FollowErasures;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.token.Login;

/** Listens to what evidence-service publishes about the people of its directory. */
@ApplicationScoped
public class PeopleEvents {
    private static final Set<String> TYPES = Set.of(
            "EmployeeRegistered",
            "EmployeeChanged",
            "ManagerChanged",
            "EmployeeLeft",
            "EmployeeRehired",
            "EmployeeErased",
            "LoginBound",
            "LoginChanged",
            "EmployeeRepublished");

    /** An upsert, so that of two instances that handle a person during a rebalance neither fails, and the newer wins. */
    private static final String TAKE = """
            insert into employee (tenant, id, version, user_name_digest, manager_id, framework, level, position_since,
              active, department, login_issuer, login_subject)
            values (:tenant, :id, :version, :user, :manager, :framework, :level, :since, :active, :department, :issuer,
              :subject)
            on conflict (tenant, id) do update set version = excluded.version,
              user_name_digest = excluded.user_name_digest, manager_id = excluded.manager_id,
              framework = excluded.framework, level = excluded.level, former_level =
                case when employee.level in ('', excluded.level) then employee.former_level else employee.level end,
              position_since = excluded.position_since, active = excluded.active, department = excluded.department,
              login_issuer = excluded.login_issuer, login_subject = excluded.login_subject
            where is_newer(excluded.version, excluded.told_at, employee.version, employee.told_at)""";

    private final Inbox inbox;
    private final Sql sql;
    private final FormerLogins logins;
    private final ReassessmentQueue reassessments;
    private final FollowErasures erasures;
    private final FollowTenants tenants;

    PeopleEvents(
            Inbox inbox,
            Sql sql,
            FormerLogins logins,
            ReassessmentQueue reassessments,
            FollowErasures erasures,
            FollowTenants tenants) {
        this.inbox = inbox;
        this.sql = sql;
        this.logins = logins;
        this.reassessments = reassessments;
        this.erasures = erasures;
        this.tenants = tenants;
    }

    /**
     * Takes over an event, in a transaction of its own: each type carries all that is known of the person. Events of other
     * types are left alone.
     */
    @Incoming("people-events")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (TYPES.contains(event.type())) {
                EmployeePayload payload = event.as(EmployeePayload.class);
                logins.replaced(payload.employeeId(), payload.version(), payload.login());
                // Before the person: whoever works the queue off locks in this order too.
                reassessments.note(payload.employeeId(), event.type(), null);
                take(payload);
            }
            tenants.take(event, "advice-events");
            erasures.take(event, "advice-events");
        });
    }

    /** An older version that comes late changes nothing. */
    private void take(EmployeePayload payload) {
        Login login = payload.login();
        sql.update(TAKE)
                .with("id", payload.employeeId())
                .with("version", payload.version())
                .with("user", payload.userNameDigest())
                .with("manager", payload.managerId())
                .with("framework", payload.framework())
                .with("level", payload.level())
                .with("since", payload.positionSince())
                .with("active", payload.active())
                .with("department", payload.department())
                .with("issuer", login == null ? null : login.issuer())
                .with("subject", login == null ? null : login.subject())
                .run();
    }
}
