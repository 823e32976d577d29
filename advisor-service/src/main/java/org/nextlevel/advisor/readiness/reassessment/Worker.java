package org.nextlevel.advisor.readiness.reassessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.kit.event.Projection;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Assesses those who are due in the current tenant. Any number of instances may do it at once. */
@ApplicationScoped
class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final int BATCH = 100;
    private static final Duration PUT_OFF_FOR = Duration.ofMinutes(10);
    // Whoever notes somebody again meanwhile waits until this batch is committed, and is looked at once more.
    private static final String TAKE = """
            delete from reassessment where tenant = ? and employee_id in (
                select employee_id from reassessment where tenant = ? and since <= ? order by since, employee_id
                limit ? for update skip locked)
            returning employee_id, causes""";
    private static final String PUT_OFF = "update reassessment set since = ? where tenant = ? and employee_id = ?";
    private static final String DAY_HAS_COME = """
            insert into reassessment (tenant, employee_id, since, causes)
            select distinct tenant, employee_id, ?::timestamptz, jsonb_build_array(?::jsonb)
            from assessment where tenant = ? and review_on <= ?
            on conflict (tenant, employee_id) do nothing""";

    private final DataSource database;
    private final CurrentTenant tenant;
    private final AssessPeople people;
    private final Projection projection;
    private final ObjectMapper json;
    private final Clock clock;

    Worker(
            DataSource database,
            CurrentTenant tenant,
            AssessPeople people,
            Projection projection,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.people = people;
        this.projection = projection;
        this.json = json;
        this.clock = clock;
    }

    /** Until nobody is due, in transactions of its own, none of which holds more than a batch. */
    void all() {
        int taken;
        do {
            taken = someOrEachAlone();
        } while (taken == BATCH);
    }

    /** One whose assessment fails must not keep the others waiting: then each has a transaction of its own. */
    private int someOrEachAlone() {
        try {
            return assess(BATCH);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Some people cannot be assessed together and are assessed one by one");
            int taken = 0;
            while (taken < BATCH && alone()) {
                taken++;
            }
            return taken;
        }
    }

    private int assess(int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<UUID, List<AssessmentTrigger>> causes = take(most);
            if (!causes.isEmpty()) {
                people.assess(causes);
            }
            return causes.size();
        });
    }

    private boolean alone() {
        Set<UUID> taken = new HashSet<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Map<UUID, List<AssessmentTrigger>> causes = take(1);
                taken.addAll(causes.keySet());
                if (!causes.isEmpty()) {
                    people.assess(causes);
                }
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "The assessment of %s fails and is put off", taken);
            QuarkusTransaction.requiringNew().run(() -> taken.forEach(this::putOff));
        }
        return !taken.isEmpty();
    }

    /** Notes those whose assessment time alone may have changed by today. */
    void noteWhoseDayHasCome() {
        var now = clock.instant();
        var at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        QuarkusTransaction.requiringNew().run(() -> {
            String owner = tenant.require();
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement(DAY_HAS_COME)) {
                insert.setObject(1, at);
                insert.setString(2, projection.json(new AssessmentTrigger(AssessmentTrigger.TIME_PASSED, null, now)));
                insert.setString(3, owner);
                insert.setObject(4, LocalDate.now(clock));
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("Those whose day has come could not be noted.", e);
            }
        });
    }

    private void putOff(UUID employee) {
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(PUT_OFF)) {
            update.setObject(1, OffsetDateTime.ofInstant(clock.instant().plus(PUT_OFF_FOR), ZoneOffset.UTC));
            update.setString(2, owner);
            update.setObject(3, employee);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Somebody who is due could not be put off.", e);
        }
    }

    private Map<UUID, List<AssessmentTrigger>> take(int most) {
        String owner = tenant.require();
        Map<UUID, List<AssessmentTrigger>> causes = new LinkedHashMap<>();
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setString(1, owner);
            take.setString(2, owner);
            take.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            take.setInt(4, most);
            try (var rows = take.executeQuery()) {
                while (rows.next()) {
                    causes.put(
                            rows.getObject(1, UUID.class),
                            Arrays.asList(json.readValue(rows.getString(2), AssessmentTrigger[].class)));
                }
            }
            return causes;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Those who are due could not be read.", e);
        }
    }
}
