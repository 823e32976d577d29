package org.nextlevel.evidence.scim.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** The groups that a person is in, as erasures and exports see them. */
@ApplicationScoped
class PersonalMemberships {
    /** A row a group. */
    @Produces
    @Singleton
    PersonalData groupMemberships(Sql sql) {
        return new PersonalTable(sql, "group-memberships", "scim_group_member", "employee_id");
    }
}
