package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** What the company's identity provider wrote of a person. */
@ApplicationScoped
class PersonalProvisioning {
    /** Names, addresses and whatever else came by SCIM. */
    @Produces
    @Singleton
    PersonalData provisionedProfile(Sql sql) {
        return new PersonalTable(sql, "provisioned-profile", "provisioned_profile", "employee_id");
    }
}
