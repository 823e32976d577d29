package org.nextlevel.evidence.directory.personal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** Changes of a career. What is planned is HR's to tell: nobody learns from an export that they will have to leave. */
final class ToldCareer implements PersonalData {
    private static final String TABLE = "career_change";

    private final Sql sql;
    private final PersonalTable all;

    ToldCareer(Sql sql) {
        this.sql = sql;
        this.all = new PersonalTable(sql, "career-changes", TABLE, "employee_id");
    }

    @Override
    public String name() {
        return all.name();
    }

    @Override
    public ErasedPart erase(Person person) {
        return all.erase(person);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return PersonalTable.rows(
                sql,
                TABLE,
                "employee_id = :person and change_id is not null and state in ('APPLIED', 'OVERTAKEN')",
                person);
    }
}
