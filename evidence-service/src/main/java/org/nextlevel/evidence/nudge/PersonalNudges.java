package org.nextlevel.evidence.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** What the nudging keeps of a person. */
@ApplicationScoped
class PersonalNudges {
    /** Those that the person got. */
    @Produces
    @Singleton
    PersonalData nudges(Sql sql) {
        return new PersonalTable(sql, "nudges", "nudge", "employee_id");
    }

    /** How often the person wants them. */
    @Produces
    @Singleton
    PersonalData settings(Sql sql) {
        return new PersonalTable(sql, "nudge-settings", "nudge_settings", "employee_id");
    }
}
