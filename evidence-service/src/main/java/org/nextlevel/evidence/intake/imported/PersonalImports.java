package org.nextlevel.evidence.intake.imported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** What reports of imports keep of a person. */
@ApplicationScoped
class PersonalImports {
    /** The rows about the person. */
    @Produces
    @Singleton
    PersonalData importRows(Sql sql) {
        return new PersonalTable(sql, "import-rows", "import_row", "employee_id");
    }
}
