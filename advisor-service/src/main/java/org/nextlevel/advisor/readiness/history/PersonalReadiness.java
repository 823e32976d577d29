package org.nextlevel.advisor.readiness.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** What is remembered of how ready a person was. */
@ApplicationScoped
class PersonalReadiness {
    /** The latest ones. */
    @Produces
    @Singleton
    PersonalData assessments(Sql sql) {
        return new PersonalTable(sql, "assessments", "assessment", "employee_id");
    }

    /** How they changed, and why. */
    @Produces
    @Singleton
    PersonalData changes(Sql sql) {
        return new PersonalTable(sql, "assessment-changes", "assessment_change", "employee_id");
    }

    /** That something is to be assessed anew. */
    @Produces
    @Singleton
    PersonalData queued(Sql sql) {
        return new PersonalTable(sql, "reassessments", "reassessment", "employee_id");
    }
}
