package org.nextlevel.framework.opencase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** The copies of a person's own cases, which go with the person. */
@ApplicationScoped
class PersonalOpenCases {
    /** Those that are over too, of which there is no more than an id. */
    @Produces
    @Singleton
    PersonalData openCases(Sql sql) {
        return new PersonalTable(sql, "open-cases", "open_case", "employee_id");
    }
}
