package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** How a person signed in before, and how they were to. */
@ApplicationScoped
class PersonalLogins {
    /** Logins until a re-binding. */
    @Produces
    @Singleton
    PersonalData formerLogins(Sql sql) {
        return new PersonalTable(sql, "former-logins", "former_login", "employee_id");
    }

    /** Re-bindings. */
    @Produces
    @Singleton
    PersonalData rebindings(Sql sql) {
        return new PersonalTable(sql, "rebindings", "rebinding", "employee_id");
    }
}
