package org.nextlevel.advisor.requirement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Tells of agreements that somebody leaves unanswered, once a week each. Any number of instances may do it at once. */
@ApplicationScoped
class RemindOfAgreements {
    private static final int BATCH = 500;
    private static final String REMIND = """
            update requirement_agreement set reminders = reminders + 1 where tenant = ? and id in (
                select id from requirement_agreement
                where tenant = ? and waiting_since <= ?::timestamptz - (reminders + 1) * interval '7 days'
                order by waiting_since limit %d for update skip locked)
            returning id, employee_id, state, waiting_since, reminders""".formatted(BATCH);

    private final DataSource database;
    private final CurrentTenant tenant;
    private final Outbox outbox;

    RemindOfAgreements(DataSource database, CurrentTenant tenant, Outbox outbox) {
        this.database = database;
        this.tenant = tenant;
        this.outbox = outbox;
    }

    /** In transactions of its own, none of which holds more than a batch. */
    void remind(Instant now) {
        int told;
        do {
            told = QuarkusTransaction.requiringNew().call(() -> {
                List<RequirementsAwaited> due = due(now);
                due.forEach(outbox::append);
                return due.size();
            });
        } while (told == BATCH);
    }

    private List<RequirementsAwaited> due(Instant now) {
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(REMIND)) {
            update.setString(1, owner);
            update.setString(2, owner);
            update.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            List<RequirementsAwaited> due = new ArrayList<>();
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    var state = AgreementState.valueOf(rows.getString("state"));
                    due.add(new RequirementsAwaited(
                            rows.getObject("id", UUID.class),
                            rows.getObject("employee_id", UUID.class),
                            state == AgreementState.ASKED ? Party.MANAGER : Party.EMPLOYEE,
                            rows.getObject("waiting_since", OffsetDateTime.class)
                                    .toInstant(),
                            rows.getInt("reminders")));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("The reminders could not be written.", e);
        }
    }
}
