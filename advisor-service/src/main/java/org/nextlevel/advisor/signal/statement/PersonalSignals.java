package org.nextlevel.advisor.signal.statement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** Signals about a person or a person's team go; what the person stated of the company stays and counts. */
@ApplicationScoped
class PersonalSignals implements PersonalData {
    private static final String CONCERNED = "coalesce(:person in (person_id, manager_id), false)";
    private static final String ERASE =
            "delete from signal where tenant = :tenant and :person in (person_id, manager_id)";
    // Not how many private notes: HR reads receipts, and that there were any is nobody else's.
    private static final String TOLD = """
            select count(*) from signal where tenant = :tenant and :person in (person_id, manager_id)
              and source <> 'EMPLOYEE'""";
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
        long gone = sql.query(TOLD).with("person", person.id()).number();
        sql.update(ERASE).with("person", person.id()).run();
        long kept = sql.query(STATED).with("person", person.id()).number();
        return ErasedPart.kept(name(), gone, kept, KeptReason.COUNTED);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return Stream.of(
                        PersonalTable.rows(sql, "signal", CONCERNED, person),
                        PersonalTable.written(
                                sql,
                                "signal",
                                "id, kind, scope, starts_on, ends_on, confidence, recorded_at",
                                "recorded_by = :person and not (" + CONCERNED + ")",
                                person))
                .flatMap(List::stream)
                .toList();
    }
}
