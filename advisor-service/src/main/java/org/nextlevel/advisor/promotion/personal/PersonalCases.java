package org.nextlevel.advisor.promotion.personal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/**
 * A person's own cases with all that was written for them. An erasure leaves what became of a case, since outcomes are
 * counted, and neither a word nor what others wrote in it.
 */
@ApplicationScoped
class PersonalCases implements PersonalData {
    private static final String CASES = "case_id in (select id from promotion_case where employee_id = :person)";
    private static final List<String> PARTS =
            List.of("case_approver", "case_meeting", "first_goal", "commitment", "proposal_share", "proposal");
    /** Taken along without the reference and the reason, which are between HR and its system (ADR 0061). */
    private static final String ACKNOWLEDGEMENTS = "promotion_acknowledgement";

    private static final List<String> FINAL_PARTS =
            List.of("case_request", "case_answer", "case_decision", "proposal_version");
    private static final String CLOSE = """
            update promotion_case set version = version + 1, closed_on = coalesce(closed_on, :today),
              state = case when state in ('COMPLETED', 'CLOSED') then state else 'CLOSED' end
            where tenant = :tenant and employee_id = :person""";

    private final Sql sql;
    private final Clock clock;

    PersonalCases(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public ErasedPart erase(Person person) {
        long parts = Stream.concat(PARTS.stream(), Stream.of(ACKNOWLEDGEMENTS))
                .mapToLong(part -> sql.update("delete from %s where tenant = :tenant and %s".formatted(part, CASES))
                        .with("person", person.id())
                        .run())
                .sum();
        long finalParts = sql.query("select erase_cases_of(:person)")
                .with("person", person.id())
                .number();
        int kept = sql.update(CLOSE)
                .with("today", LocalDate.now(clock))
                .with("person", person.id())
                .run();
        return ErasedPart.kept(name(), parts + finalParts, kept, KeptReason.COUNTED);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return Stream.of(
                        PersonalTable.rows(sql, "promotion_case", "employee_id = :person", person).stream(),
                        Stream.concat(PARTS.stream(), FINAL_PARTS.stream())
                                .flatMap(part -> PersonalTable.rows(sql, part, CASES, person).stream()),
                        PersonalTable.written(sql, ACKNOWLEDGEMENTS, "case_id, state, said_by, said_at", CASES, person)
                                .stream())
                .flatMap(Function.identity())
                .toList();
    }
}
