package org.nextlevel.advisor.promotion.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** Whether a person agreed to help others after their promotion. */
@ApplicationScoped
class PersonalMentoring {
    /** The choice. */
    @Produces
    @Singleton
    PersonalData mentoringChoice(Sql sql) {
        return new PersonalTable(sql, "mentoring-choice", "mentoring_choice", "employee_id");
    }
}
