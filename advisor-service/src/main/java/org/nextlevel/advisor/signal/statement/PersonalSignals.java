package org.nextlevel.advisor.signal.statement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** Signals about a person or a person's team go; what the person stated of the company stays and counts. */
@ApplicationScoped
class PersonalSignals implements PersonalData {
    private static final String ERASE =
            "delete from signal where tenant = :tenant and :person in (person_id, manager_id)";
    private static final String STATED = "select count(*) from signal where tenant = :tenant and recorded_by = :person";

    private final Sql sql;

    PersonalSignals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public ErasedPart erase(Person person) {
        int gone = sql.update(ERASE).with("person", person.id()).run();
        long kept = sql.query(STATED).with("person", person.id()).number();
        return ErasedPart.kept(name(), gone, kept, KeptReason.COUNTED);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return PersonalTable.rows(sql, "signal", ":person in (person_id, manager_id, recorded_by)", person);
    }
}
