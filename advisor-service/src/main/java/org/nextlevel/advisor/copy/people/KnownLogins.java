package org.nextlevel.advisor.copy.people;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.access.CopiedLogins;
import org.nextlevel.kit.sql.Sql;

/** How people sign in, in the copy of the directory that is kept here. */
class KnownLogins {
    @Produces
    @Singleton
    CopiedLogins logins(Sql sql) {
        return new CopiedLogins(sql, "employee", "id");
    }
}
