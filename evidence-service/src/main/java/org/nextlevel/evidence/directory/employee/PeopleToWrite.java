package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.kit.sql.Sql;

/** Finds whom it concerns that somebody is written: the person, and those who wait for them as a manager. */
@ApplicationScoped
public class PeopleToWrite {
    /** Whoever else waits is given the manager when the manager is written again. */
    private static final int MOST = 1_000;

    // Two statements, since the database plans each time anew, and one of all branches for longer than both take.
    private static final String NAMED = """
            select external_id, user_name, email_key, id from employee
            where tenant = :tenant and (external_id = any(:numbers) or user_name = any(:userNames))""";

    private static final String WAITING = """
            select id from employee where tenant = :tenant and (awaited_external_id = :number
              or awaited_user_name = any(:userNames) or awaited_email = any(:emails))
            union select employee_id from matrix_manager where tenant = :tenant and manager_id is null
             and (named_by = 'NUMBER' and name = :number or named_by = 'USER_NAME' and name = any(:userNames)
              or named_by = 'EMAIL' and name = any(:emails))
            order by id limit :most""";

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

        private Set<String> allNumbers() {
            return with(numbers, number);
        }

        private Set<String> allUserNames() {
            return with(userNames, userName);
        }
    }

    private static Set<String> with(Set<String> some, @Nullable String... more) {
        Set<String> all = new HashSet<>(some);
        Stream.of(more).filter(Objects::nonNull).forEach(all::add);
        return all;
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
        List<Found> found = sql.query(NAMED)
                .with("numbers", names.allNumbers())
                .with("userNames", names.allUserNames())
                .list(row -> new Found(
                        row.text("external_id"), row.text("user_name"), row.text("email_key"), row.uuid("id")));
        // Of several who are written in one transaction, one may get the number or the name of another.
        atHand.name(
                turns.hasAll() ? Map.of() : ids(found, Found::number, names.allNumbers()),
                turns.hasAll() ? Map.of() : ids(found, Found::userName, names.allUserNames()));
        Optional<Found> own =
                found.stream().filter(one -> one.number.equals(names.number())).findFirst();
        Set<UUID> concerned = waiting(names, own);
        own.ifPresent(one -> concerned.add(one.id));
        List<Employee> held = employees.hold(concerned);
        Predicate<Employee> isOwn = one -> one.externalId().equals(names.number());
        List<Employee> waiting = held.stream().filter(isOwn.negate()).toList();
        if (!waiting.isEmpty()) {
            turns.line();
        }
        return new Concerned(held.stream().filter(isOwn).findFirst(), waiting);
    }

    private Set<UUID> waiting(Names names, Optional<Found> own) {
        return new HashSet<>(sql.query(WAITING)
                .with("number", names.number())
                .with(
                        "userNames",
                        with(
                                Set.of(),
                                names.userName(),
                                own.map(Found::userName).orElse(null)))
                .with(
                        "emails",
                        with(Set.of(), names.email(), own.map(Found::email).orElse(null)))
                .with("most", MOST)
                .list(row -> row.uuid("id")));
    }

    private static Map<String, Optional<UUID>> ids(List<Found> found, Function<Found, String> by, Set<String> names) {
        Map<String, Optional<UUID>> ids = new HashMap<>();
        names.forEach(name -> ids.put(name, Optional.empty()));
        found.stream()
                .filter(one -> ids.containsKey(by.apply(one)))
                .forEach(one -> ids.put(by.apply(one), Optional.of(one.id)));
        return ids;
    }

    private record Found(
            String number, String userName, @Nullable String email, UUID id) {}

    /** Those who wait for somebody, who is in the directory. */
    public List<Employee> waitingFor(Employee manager) {
        return hold(new Names(manager.externalId(), manager.userName(), manager.emailKey(), Set.of(), Set.of()))
                .waiting();
    }
}
