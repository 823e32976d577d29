package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** How a person was to sign in. Logins that they had stay, and stay refused: they name nobody. */
@ApplicationScoped
class PersonalLogins {
    /** Re-bindings. */
    @Produces
    @Singleton
    PersonalData rebindings(Sql sql) {
        return new PersonalTable(sql, "rebindings", "rebinding", "employee_id");
    }
}
