package org.nextlevel.integration.webhook.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** What was sent of a person, and what waits to be, which goes with the person. */
@ApplicationScoped
class PersonalDeliveries {
    @Produces
    @Singleton
    PersonalData deliveries(Sql sql) {
        return new PersonalTable(sql, "changes-sent-outside", "webhook_delivery", "employee_id");
    }

    @Produces
    @Singleton
    PersonalData waiting(Sql sql) {
        return new PersonalTable(sql, "changes-waiting-to-be-sent", "webhook_held", "key");
    }
}
