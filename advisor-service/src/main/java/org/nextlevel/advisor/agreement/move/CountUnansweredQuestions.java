package org.nextlevel.advisor.agreement.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** Counts the questions for requirements that wait for the managers of some people. */
@ApplicationScoped
public class CountUnansweredQuestions {
    private static final String UNANSWERED = """
            select employee_id, count(*) as unanswered from requirement_agreement
            where tenant = :tenant and employee_id = any(:employees) and state = 'ASKED' group by employee_id""";

    private final Sql sql;

    CountUnansweredQuestions(Sql sql) {
        this.sql = sql;
    }

    /** How many there are, by person; in one query. Who has none is left out. */
    public Map<UUID, Integer> of(Collection<UUID> employees) {
        Map<UUID, Integer> unanswered = new HashMap<>();
        sql.query(UNANSWERED)
                .with("employees", employees)
                .each(row -> unanswered.put(row.uuid("employee_id"), row.number("unanswered")));
        return unanswered;
    }
}
