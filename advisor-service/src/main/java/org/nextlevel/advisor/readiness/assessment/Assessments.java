package org.nextlevel.advisor.readiness.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.kit.event.Projection;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The latest assessments of the current tenant, written and read many at a time. */
@ApplicationScoped
class Assessments {
    private static final String READ = """
            select employee_id, target, perspective, framework, framework_version, assessed_on, review_on, snapshot
            from assessment where tenant = ? and employee_id = any(?)""";
    private static final String WRITE = """
            insert into assessment (tenant, employee_id, target, perspective, framework, framework_version, verdict,
                assessed_on, review_on, snapshot) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (tenant, employee_id, target, perspective) do update set framework = excluded.framework,
                framework_version = excluded.framework_version, verdict = excluded.verdict,
                assessed_on = excluded.assessed_on, review_on = excluded.review_on, snapshot = excluded.snapshot""";
    // A new version leaves most as they are: their snapshots are not written again.
    private static final String CONFIRM = """
            update assessment kept set framework = now.framework, framework_version = now.framework_version,
                assessed_on = now.assessed_on, review_on = now.review_on
            from (values (?, ?::uuid, ?, ?, ?, ?::bigint, ?::date, ?::date)) as now (tenant, employee_id, target,
                perspective, framework, framework_version, assessed_on, review_on)
            where kept.tenant = now.tenant and kept.employee_id = now.employee_id and kept.target = now.target
                and kept.perspective = now.perspective""";
    private static final String FORGET =
            "delete from assessment where tenant = ? and employee_id = ? and target = ? and perspective = ?";
    private static final String REMEMBER = """
            insert into assessment_change (tenant, id, employee_id, target, perspective, framework, framework_version,
                verdict, former_verdict, share, assessed_on, changed_at, causes, requirements)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";

    private final DataSource database;
    private final CurrentTenant tenant;
    private final Projection projection;
    private final ObjectMapper json;

    Assessments(DataSource database, CurrentTenant tenant, Projection projection, ObjectMapper json) {
        this.database = database;
        this.tenant = tenant;
        this.projection = projection;
        this.json = json;
    }

    /** All that is kept of some people, in one query. */
    Map<AssessmentKey, StoredAssessment> of(Collection<UUID> employees) {
        Map<AssessmentKey, StoredAssessment> kept = new HashMap<>();
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ)) {
            select.setString(1, owner);
            select.setArray(2, connection.createArrayOf("uuid", employees.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    StoredAssessment one = read(rows);
                    kept.put(one.of(), one);
                }
            }
            return kept;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The assessments could not be read.", e);
        }
    }

    /** Keeps the latest, in one round trip. */
    void write(List<StoredAssessment> latest) {
        batch(WRITE, latest, (statement, one) -> {
            int next = key(statement, one.of(), 2);
            next = version(statement, one, next);
            statement.setString(next, one.verdict().name());
            statement.setObject(next + 1, one.assessedOn());
            statement.setObject(next + 2, one.reviewOn());
            statement.setString(next + 3, projection.json(one.snapshot()));
        });
    }

    /** Keeps of what says the same as before only when, and of which version, in one round trip. */
    void confirm(List<StoredAssessment> latest) {
        batch(CONFIRM, latest, (statement, one) -> {
            int next = key(statement, one.of(), 2);
            next = version(statement, one, next);
            statement.setObject(next, one.assessedOn());
            statement.setObject(next + 1, one.reviewOn());
        });
    }

    /** Forgets those of levels that are nobody's next any more; their history stays. */
    void forget(Collection<AssessmentKey> keys) {
        batch(FORGET, List.copyOf(keys), (statement, key) -> key(statement, key, 2));
    }

    /** Remembers what changed, in one round trip. */
    void remember(List<AssessmentDelta> changes) {
        batch(REMEMBER, changes, (statement, change) -> {
            StoredAssessment after = change.after();
            statement.setObject(2, UUID.randomUUID());
            int next = key(statement, after.of(), 3);
            next = version(statement, after, next);
            statement.setString(next, after.verdict().name());
            statement.setString(
                    next + 1, change.former() == null ? null : change.former().name());
            statement.setBigDecimal(next + 2, after.snapshot().share());
            statement.setObject(next + 3, after.assessedOn());
            statement.setObject(next + 4, OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC));
            statement.setString(next + 5, projection.json(change.causes()));
            statement.setString(next + 6, projection.json(change.requirements()));
        });
    }

    private static int key(PreparedStatement statement, AssessmentKey key, int first) throws SQLException {
        statement.setObject(first, key.employee());
        statement.setString(first + 1, key.target());
        statement.setString(first + 2, key.perspective().name());
        return first + 3;
    }

    private static int version(PreparedStatement statement, StoredAssessment one, int first) throws SQLException {
        statement.setString(first, one.framework());
        statement.setLong(first + 1, one.frameworkVersion());
        return first + 2;
    }

    private StoredAssessment read(ResultSet row) throws SQLException, JsonProcessingException {
        return new StoredAssessment(
                new AssessmentKey(
                        row.getObject("employee_id", UUID.class),
                        row.getString("target"),
                        Perspective.valueOf(row.getString("perspective"))),
                row.getString("framework"),
                row.getLong("framework_version"),
                row.getObject("assessed_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                json.readValue(row.getString("snapshot"), AssessmentSnapshot.class));
    }

    private <T> void batch(String sql, List<T> things, Binder<T> binder) {
        if (things.isEmpty()) {
            return;
        }
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (T thing : things) {
                statement.setString(1, owner);
                binder.bind(statement, thing);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The assessments could not be written.", e);
        }
    }

    private interface Binder<T> {
        void bind(PreparedStatement statement, T thing) throws SQLException;
    }
}
