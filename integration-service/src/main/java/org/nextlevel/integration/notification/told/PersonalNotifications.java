package org.nextlevel.integration.notification.told;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.integration.notification.turn.NotificationTurns;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/**
 * What somebody was told of, which goes with the person, and what others are to be told that names the person, which is told to nobody
 * any more.
 */
@ApplicationScoped
class PersonalNotifications implements PersonalData {
    private static final String NAME = "notifications";

    private final Sql sql;
    private final NotificationTurns turns;

    PersonalNotifications(Sql sql, NotificationTurns turns) {
        this.sql = sql;
        this.turns = turns;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ErasedPart erase(Person person) {
        int gone = turns.forget(person.id())
                + sql.update("delete from notification where tenant = :tenant and other_id = :person")
                        .with("person", person.id())
                        .run();
        return ErasedPart.gone(NAME, gone);
    }

    /** Nothing of what others are told. */
    @Override
    public List<?> export(Person person) {
        return PersonalTable.written(
                sql,
                "notification",
                "id, occasion, state, attempts, created_at, ended_at",
                "recipient_id = :person",
                person);
    }
}
