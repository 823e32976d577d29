package org.nextlevel.advisor.agreement.request;

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

/** What is required of a person goes; what a manager who is erased required of others stays theirs. */
@ApplicationScoped
class PersonalAgreements implements PersonalData {
    private static final String ERASE =
            "delete from requirement_agreement where tenant = :tenant and employee_id = :person";
    private static final String STATED =
            "select count(*) from requirement_agreement where tenant = :tenant and :person in (stated_by, upheld_by)";

    private final Sql sql;

    PersonalAgreements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "requirement-agreements";
    }

    @Override
    public ErasedPart erase(Person person) {
        int gone = sql.update(ERASE).with("person", person.id()).run();
        long kept = sql.query(STATED).with("person", person.id()).number();
        return ErasedPart.kept(name(), gone, kept, KeptReason.RELIED_ON);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return Stream.of(
                        PersonalTable.rows(sql, "requirement_agreement", "employee_id = :person", person),
                        PersonalTable.written(
                                sql,
                                "requirement_agreement",
                                "id, stated_at, items",
                                "stated_by = :person and employee_id <> :person",
                                person))
                .flatMap(List::stream)
                .toList();
    }
}
