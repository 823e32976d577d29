package org.nextlevel.advisor.copy.people;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.access.CopiedLogins;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.inbox.ReceiveTogether;
import org.nextlevel.kit.personal.erasure.FollowErasures;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.sql.Update;
import org.nextlevel.kit.tenant.token.Login;

/** Listens to what evidence-service publishes about the people of its directory. */
@ApplicationScoped
public class PeopleEvents implements EventReader {
    private static final String TOPIC = "people-events";

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

    private final ReceiveTogether together;
    private final Sql sql;
    private final CopiedLogins logins;
    private final ReassessmentQueue reassessments;
    private final FollowErasures erasures;
    private final FollowTenants tenants;
    private final Event<PeopleUpdated> updates;

    PeopleEvents(
            ReceiveTogether together,
            Sql sql,
            CopiedLogins logins,
            ReassessmentQueue reassessments,
            FollowErasures erasures,
            FollowTenants tenants,
            Event<PeopleUpdated> updates) {
        this.together = together;
        this.sql = sql;
        this.logins = logins;
        this.reassessments = reassessments;
        this.erasures = erasures;
        this.tenants = tenants;
        this.updates = updates;
    }

    /**
     * Takes over events of different people: each type carries all that is known of the person. Events of other types are left
     * alone.
     */
    @Incoming(TOPIC)
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> poll) {
        return together.receiveByKey(poll, this::take);
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(IncomingEvent event) {
        take(List.of(event));
    }

    private void take(List<IncomingEvent> events) {
        Map<EmployeePayload, IncomingEvent> people = new LinkedHashMap<>();
        events.stream()
                .filter(event -> TYPES.contains(event.type()))
                .forEach(event -> people.put(event.as(EmployeePayload.class), event));
        logins.replaced(people.keySet(), EmployeePayload::toldLogin);
        Map<UUID, IncomingEvent> told = new LinkedHashMap<>();
        people.forEach((person, event) -> told.put(person.employeeId(), event));
        // Before the people: whoever works the queue off locks in this order too.
        reassessments.note(told);
        // An older version that comes late changes nothing.
        sql.update(TAKE).runEach(people.keySet(), PeopleEvents::bind);
        for (IncomingEvent event : events) {
            tenants.take(event, "advice-events");
            erasures.take(event, "advice-events");
        }
        updates.fire(new PeopleUpdated(Set.copyOf(told.keySet())));
    }

    private static void bind(Update row, EmployeePayload payload) {
        Login login = payload.login();
        row.with("id", payload.employeeId())
                .with("version", payload.version())
                .with("user", payload.userNameDigest())
                .with("manager", payload.managerId())
                .with("framework", payload.framework())
                .with("level", payload.level())
                .with("since", payload.positionSince())
                .with("active", payload.active())
                .with("department", payload.department())
                .with("issuer", login == null ? null : login.issuer())
                .with("subject", login == null ? null : login.subject());
    }
}
