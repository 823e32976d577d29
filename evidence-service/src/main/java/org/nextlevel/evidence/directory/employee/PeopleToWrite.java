package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
            select 'OWN' as what, null as name, id from own
            union all (select 'WAITING', null, id from waiting order by id limit :most)
            union all select 'NUMBER', external_id, id from employee where tenant = :tenant and external_id = any(:numbers)
            union all select 'NAME', user_name, id from employee where tenant = :tenant and user_name = any(:userNames)""";

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
     * By what people are looked up for a write, user names and addresses in lower case.
     *
     * @param number of the person to be written
     * @param userName of that person as it is to be; null for as it is
     * @param email likewise
     * @param numbers of others
     * @param userNames of others
     */
    public record Names(
            String number,
            @Nullable String userName,
            @Nullable String email,
            Set<String> numbers,
            Set<String> userNames) {
        public Names {
            numbers = Set.copyOf(numbers);
            userNames = Set.copyOf(userNames);
        }

        private Set<String> allUserNames() {
            Set<String> all = new HashSet<>(userNames);
            if (userName != null) {
                all.add(userName);
            }
            return all;
        }
    }

    /**
     * The person of a number, and those who wait. Until the transaction ends nobody else writes any of them, who are held in the
     * order of ids and before the reporting line: two who hold some of the same people do not wait for each other in a circle. The
     * names are held by the caller, so that whoever has them now has them until then.
     */
    public Concerned hold(Names names) {
        if (atHand.isHeld()) {
            Optional<Employee> known = employees.findByExternalId(names.number());
            if (atHand.isAwaitedByNobody(names.number(), names.userName(), names.email())
                    && known.filter(one -> !atHand.isAwaitedByNobody(one)).isEmpty()) {
                return new Concerned(known, List.of());
            }
        }
        List<Found> found = sql.query(CONCERNED)
                .with("number", names.number())
                .with("userName", names.userName())
                .with("email", names.email())
                .with("numbers", names.numbers())
                .with("userNames", names.allUserNames())
                .with("most", MOST)
                .list(row -> new Found(What.valueOf(row.text("what")), row.text("name"), row.uuid("id")));
        // Of several who are written in one transaction, one may get the number or the name of another.
        atHand.name(
                turns.hasAll() ? Map.of() : ids(found, What.NUMBER, names.numbers()),
                turns.hasAll() ? Map.of() : ids(found, What.NAME, names.allUserNames()));
        List<Employee> held = employees.hold(found.stream()
                .filter(one -> one.what == What.OWN || one.what == What.WAITING)
                .map(Found::id)
                .collect(Collectors.toSet()));
        Predicate<Employee> isOwn = one -> one.externalId().equals(names.number());
        List<Employee> waiting = held.stream().filter(isOwn.negate()).toList();
        if (!waiting.isEmpty()) {
            turns.line();
        }
        return new Concerned(held.stream().filter(isOwn).findFirst(), waiting);
    }

    private static Map<String, Optional<UUID>> ids(List<Found> found, What what, Set<String> names) {
        Map<String, Optional<UUID>> ids = new HashMap<>();
        names.forEach(name -> ids.put(name, Optional.empty()));
        found.stream().filter(one -> one.what == what).forEach(one -> ids.put(one.name, Optional.of(one.id)));
        return ids;
    }

    private enum What {
        OWN,
        WAITING,
        NUMBER,
        NAME
    }

    private record Found(What what, @Nullable String name, UUID id) {}

    /** Those who wait for somebody, who is in the directory. */
    public List<Employee> waitingFor(Employee manager) {
        return hold(new Names(manager.externalId(), manager.userName(), manager.emailKey(), Set.of(), Set.of()))
                .waiting();
    }
}
