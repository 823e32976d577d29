package org.nextlevel.integration.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** What other systems may still read of a person, which goes with the person. */
@ApplicationScoped
class PersonalChanges {
    @Produces
    @Singleton
    PersonalData changes(Sql sql) {
        return new PersonalTable(sql, "changes-told-outside", "change", "employee_id");
    }
}
