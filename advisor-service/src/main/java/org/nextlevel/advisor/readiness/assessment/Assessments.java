package org.nextlevel.advisor.readiness.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.sql.Update;

/** The latest assessments of the current tenant, written and read many at a time. */
@ApplicationScoped
public class Assessments {
    private static final String COLUMNS =
            "employee_id, target, perspective, framework, framework_version, assessed_on, review_on, snapshot";
    private static final String READ =
            "select " + COLUMNS + " from assessment where tenant = :tenant and employee_id = any(:employees)";
    private static final String WRITE = """
            insert into assessment (tenant, employee_id, target, perspective, framework, framework_version, verdict,
                assessed_on, review_on, snapshot)
            values (:tenant, :employee, :target, :perspective, :framework, :version, :verdict, :assessedOn, :reviewOn,
                :snapshot)
            on conflict (tenant, employee_id, target, perspective) do update set framework = excluded.framework,
                framework_version = excluded.framework_version, verdict = excluded.verdict,
                assessed_on = excluded.assessed_on, review_on = excluded.review_on, snapshot = excluded.snapshot""";
    // A new version leaves most as they are: their snapshots are not written again.
    private static final String CONFIRM = """
            update assessment set framework = :framework, framework_version = :version, assessed_on = :assessedOn,
                review_on = :reviewOn
            where tenant = :tenant and employee_id = :employee and target = :target and perspective = :perspective""";
    private static final String FORGET = """
            delete from assessment
            where tenant = :tenant and employee_id = :employee and target = :target and perspective = :perspective""";
    private static final String REMEMBER = """
            insert into assessment_change (tenant, id, employee_id, target, perspective, framework, framework_version,
                verdict, former_verdict, share, assessed_on, changed_at, causes, requirements)
            values (:tenant, :id, :employee, :target, :perspective, :framework, :version, :verdict, :former, :share,
                :assessedOn, :changedAt, :causes, :requirements)""";

    private final Sql sql;

    Assessments(Sql sql) {
        this.sql = sql;
    }

    /** All that is stored of some people, in one query. */
    Map<AssessmentKey, StoredAssessment> of(Collection<UUID> employees) {
        Map<AssessmentKey, StoredAssessment> stored = new HashMap<>();
        sql.query(READ)
                .unflushed()
                .with("employees", employees)
                .list(Assessments::read)
                .forEach(one -> stored.put(one.key(), one));
        return stored;
    }

    /** What the direct managers of some people may see of them, by person and level, in one query. */
    public List<StoredAssessment> sharedOf(Collection<UUID> employees) {
        return sql.query(READ + " and perspective = 'SHARED' order by employee_id, target")
                .unflushed()
                .with("employees", employees)
                .list(Assessments::read);
    }

    /** Stores the latest, in one round trip. */
    void write(List<StoredAssessment> latest) {
        sql.update(WRITE)
                .unflushed()
                .runEach(
                        latest,
                        (update, one) -> version(key(update, one.key()), one)
                                .with("verdict", one.verdict())
                                .with("reviewOn", one.reviewOn())
                                .json("snapshot", one.snapshot()));
    }

    /** Stores of what says the same as before only when, and by which version, in one round trip. */
    void confirm(List<StoredAssessment> latest) {
        sql.update(CONFIRM)
                .unflushed()
                .runEach(
                        latest,
                        (update, one) -> version(key(update, one.key()), one).with("reviewOn", one.reviewOn()));
    }

    /** Forgets those of levels that are nobody's next any more; their history stays. */
    void forget(Collection<AssessmentKey> keys) {
        sql.update(FORGET).unflushed().runEach(keys, Assessments::key);
    }

    /** Remembers what changed, in one round trip. */
    void remember(List<AssessmentDelta> changes) {
        sql.update(REMEMBER)
                .unflushed()
                .runEach(
                        changes,
                        (update, change) -> version(key(update, change.after().key()), change.after())
                                .with("id", UUID.randomUUID())
                                .with("verdict", change.after().verdict())
                                .with("former", change.former())
                                .with("share", change.after().snapshot().share())
                                .with("changedAt", change.at())
                                .json("causes", change.causes())
                                .json("requirements", change.requirements()));
    }

    private static Update key(Update update, AssessmentKey key) {
        return update.with("employee", key.employee())
                .with("target", key.target())
                .with("perspective", key.perspective());
    }

    private static Update version(Update update, StoredAssessment one) {
        return update.with("framework", one.framework())
                .with("version", one.frameworkVersion())
                .with("assessedOn", one.assessedOn());
    }

    private static StoredAssessment read(Row row) {
        return new StoredAssessment(
                new AssessmentKey(
                        row.uuid("employee_id"), row.text("target"), row.constant("perspective", Perspective.class)),
                row.text("framework"),
                row.largeNumber("framework_version"),
                row.date("assessed_on"),
                row.date("review_on"),
                row.json("snapshot", AssessmentSnapshot.class));
    }
}
