package org.nextlevel.advisor.promotion.personal;

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

/**
 * What a person was and said in others' cases. An erasure takes the person out of readers and names; answers and promises
 * stay, since the other relies on them.
 */
@ApplicationScoped
class PartsInOthersCases implements PersonalData {
    private static final List<String> READS = List.of(
            "delete from case_approver where tenant = :tenant and employee_id = :person",
            "delete from proposal_share where tenant = :tenant and employee_id = :person");
    private static final String SAID = """
            select (select count(*) from case_answer where tenant = :tenant and recorded_by = :person)
              + (select count(*) from case_decision where tenant = :tenant and decided_by = :person)
              + (select count(*) from commitment where tenant = :tenant and made_by = :person)""";

    private final Sql sql;

    PartsInOthersCases(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "others-cases";
    }

    @Override
    public ErasedPart erase(Person person) {
        int gone = READS.stream()
                .mapToInt(read -> sql.update(read).with("person", person.id()).run())
                .sum();
        long unnamed = sql.query("select unname_manager(:person)")
                .with("person", person.id())
                .number();
        long kept = sql.query(SAID).with("person", person.id()).number();
        return ErasedPart.kept(name(), gone + unnamed, kept, KeptReason.RELIED_ON);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return Stream.of(
                        PersonalTable.rows(sql, "case_answer", "recorded_by = :person", person),
                        PersonalTable.rows(sql, "case_decision", "decided_by = :person", person),
                        PersonalTable.rows(sql, "commitment", "made_by = :person", person))
                .flatMap(List::stream)
                .toList();
    }
}
