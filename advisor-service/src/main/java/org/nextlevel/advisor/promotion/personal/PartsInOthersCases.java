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
    private static final String OWN =
            "select 1 from promotion_case own where own.id = case_id and own.employee_id = :person";
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
                        written(
                                "case_answer",
                                "answer, reason, missing, revisit_on, recorded_at",
                                "recorded_by",
                                person),
                        written(
                                "case_decision",
                                "approved, reason, effective_on, answer, decided_at",
                                "decided_by",
                                person),
                        written("commitment", "what, due_on, made_at", "made_by", person))
                .flatMap(List::stream)
                .toList();
    }

    private List<JsonNode> written(String table, String columns, String by, Person person) {
        return PersonalTable.written(
                sql, table, "id, " + columns, "%s = :person and not exists (%s)".formatted(by, OWN), person);
    }
}
