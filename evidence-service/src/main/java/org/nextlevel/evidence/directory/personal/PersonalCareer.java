package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** A career, as far as it is over, and what was told of it. */
@ApplicationScoped
class PersonalCareer {
    /** Former positions, and what was believed of them. */
    @Produces
    @Singleton
    PersonalData pastPositions(Sql sql) {
        return new PersonalTable(sql, "past-positions", "past_position", "employee_id");
    }

    /** To whom somebody reports beside the manager. */
    @Produces
    @Singleton
    PersonalData matrixManagers(Sql sql) {
        return new PersonalTable(sql, "matrix-managers", "matrix_manager", "employee_id");
    }

    /** What was told of a career for a day. */
    @Produces
    @Singleton
    PersonalData careerChanges(Sql sql) {
        return new ToldCareer(sql);
    }
}
