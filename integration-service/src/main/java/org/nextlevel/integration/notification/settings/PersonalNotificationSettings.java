package org.nextlevel.integration.notification.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** How somebody wanted to be told, which goes with the person; the address of a chat tool is sealed and in no export. */
@ApplicationScoped
class PersonalNotificationSettings implements PersonalData {
    private static final String NAME = "notification-settings";
    private static final String TABLE = "notification_settings";
    private static final String OF_PERSON = "employee_id = :person";

    private final Sql sql;
    private final PersonalTable table;

    PersonalNotificationSettings(Sql sql) {
        this.sql = sql;
        this.table = new PersonalTable(sql, NAME, TABLE, "employee_id");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ErasedPart erase(Person person) {
        return table.erase(person);
    }

    @Override
    public List<?> export(Person person) {
        return PersonalTable.written(sql, TABLE, "channel, timings", OF_PERSON, person);
    }
}
