package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.kit.sql.Sql;

/** Finds whom it concerns that somebody is written: the person, and those who wait for them as a manager. */
@ApplicationScoped
public class PeopleToWrite {
    /** Whoever else waits is given the manager when the manager is written again. */
    private static final int MOST = 1_000;

    private static final String CONCERNED = """
            with own as (select id, user_name, email_key from employee where tenant = :tenant and external_id = :number),
             called as (select array(select user_name from own union select cast(:userName as text)) as names,
              array(select email_key from own union select cast(:email as text)) as emails),
             waiting(id) as (
              select id from employee where tenant = :tenant and awaited_external_id = :number
              union select id from employee where tenant = :tenant and awaited_user_name = any((select names from called)::text[])
              union select id from employee where tenant = :tenant and awaited_email = any((select emails from called)::text[])
              union select employee_id from matrix_manager where tenant = :tenant and manager_id is null
               and named_by = 'NUMBER' and name = :number
              union select employee_id from matrix_manager where tenant = :tenant and manager_id is null
               and named_by = 'USER_NAME' and name = any((select names from called)::text[])
              union select employee_id from matrix_manager where tenant = :tenant and manager_id is null
               and named_by = 'EMAIL' and name = any((select emails from called)::text[]))
            select id from own union all (select id from waiting order by id limit :most)""";

    private final Employees employees;
    private final PeopleAtHand atHand;
    private final DirectoryTurns turns;
    private final Sql sql;

    PeopleToWrite(Employees employees, PeopleAtHand atHand, DirectoryTurns turns, Sql sql) {
        this.employees = employees;
        this.atHand = atHand;
        this.turns = turns;
        this.sql = sql;
    }

    /**
     * Whom it concerns.
     *
     * @param known empty for who is not in the directory
     * @param waiting without the person
     */
    public record Concerned(Optional<Employee> known, List<Employee> waiting) {
        public Concerned {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * The person of this number. Until the transaction ends nobody else writes any of those whom it concerns, who are held in the
     * order of ids and before the reporting line: two who hold some of the same people do not wait for each other in a circle.
     *
     * @param userName as it is to be, in lower case; null for as it is
     * @param email likewise
     */
    public Concerned hold(String number, @Nullable String userName, @Nullable String email) {
        if (atHand.isHeld()) {
            Optional<Employee> known = employees.findByExternalId(number);
            if (atHand.isAwaitedByNobody(number, userName, email)
                    && known.filter(one -> !atHand.isAwaitedByNobody(one)).isEmpty()) {
                return new Concerned(known, List.of());
            }
        }
        Set<UUID> ids = new TreeSet<>(sql.query(CONCERNED)
                .with("number", number)
                .with("userName", userName)
                .with("email", email)
                .with("most", MOST)
                .list(row -> row.uuid("id")));
        List<Employee> held = employees.hold(ids);
        Predicate<Employee> isOwn = one -> one.externalId().equals(number);
        List<Employee> waiting = held.stream().filter(isOwn.negate()).toList();
        if (!waiting.isEmpty()) {
            turns.line();
        }
        return new Concerned(held.stream().filter(isOwn).findFirst(), waiting);
    }

    /** Those who wait for somebody, who is in the directory. */
    public List<Employee> waitingFor(Employee manager) {
        return hold(manager.externalId(), manager.userName(), manager.emailKey())
                .waiting();
    }
}
