package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.line.AtHand;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.kit.sql.Query;
import org.nextlevel.kit.sql.Sql;

/** People who were looked up together in the present transaction, which has the directory for itself: nobody else changes them. */
@ApplicationScoped
class PeopleAtHand {
    // Lists of names are one parameter each here, and of whom nobody has one Hibernate is not asked.
    private static final String NAMED =
            "select id from employee where tenant = :tenant and (external_id = any(:numbers) or user_name = any(:userNames))";
    private static final String WITH_EMAIL =
            "select id from employee where tenant = :tenant and email_key = any(:emails) and active";
    private static final String AWAITED = """
            select awaited_external_id, awaited_user_name, awaited_email from employee
            where tenant = :tenant and (awaited_external_id = any(:numbers) or awaited_user_name = any(:userNames)
              or awaited_email = any(:emails))
            union all select case named_by when 'NUMBER' then name end, case named_by when 'USER_NAME' then name end,
             case named_by when 'EMAIL' then name end from matrix_manager
            where tenant = :tenant and manager_id is null and (named_by = 'NUMBER' and name = any(:numbers)
              or named_by = 'USER_NAME' and name = any(:userNames) or named_by = 'EMAIL' and name = any(:emails))""";

    private final AtHand atHand;
    private final Sql sql;

    PeopleAtHand(AtHand atHand, Sql sql) {
        this.atHand = atHand;
        this.sql = sql;
    }

    /** Who has one of these numbers or user names. */
    Set<UUID> idsOf(Set<String> numbers, Set<String> userNames) {
        return ids(sql.query(NAMED).with("numbers", numbers).with("userNames", userNames));
    }

    /** Who works here and has one of these addresses, in lower case. */
    Set<UUID> idsWithEmail(Set<String> emails) {
        return ids(sql.query(WITH_EMAIL).with("emails", emails));
    }

    private static Set<UUID> ids(Query query) {
        return new HashSet<>(query.list(row -> row.uuid("id")));
    }

    /**
     * Those who were asked for and are not among the known are not in the directory.
     *
     * @param withEmail those who work here and have one of these addresses, in lower case
     */
    void hold(
            Set<String> numbers,
            Set<String> userNames,
            Set<String> emails,
            Collection<Employee> known,
            Collection<Employee> withEmail) {
        List<AwaitedPerson> awaited = new ArrayList<>(sql.query(AWAITED)
                .with("numbers", numbers)
                .with("userNames", userNames)
                .with("emails", emails)
                .list(row -> new AwaitedPerson(
                        row.text("awaited_external_id"), row.text("awaited_user_name"), row.text("awaited_email"))));
        Held held = new Held(
                new HashMap<>(),
                new HashMap<>(),
                emails,
                new LinkedHashSet<>(withEmail),
                awaited,
                new LinkedHashMap<>());
        numbers.forEach(number -> held.byNumber.put(number, Optional.empty()));
        userNames.forEach(name -> held.byUserName.put(name, Optional.empty()));
        known.forEach(held::add);
        atHand.keep(Held.class, held);
    }

    /** Whether the present transaction writes many people, together. */
    boolean isHeld() {
        return held().isPresent();
    }

    /** Whoever is in the directory since. */
    void add(Employee employee) {
        held().ifPresent(held -> held.add(employee));
    }

    /** From now on these names stand for these people, or for nobody, as long as the transaction holds the names. */
    void name(Map<String, Optional<UUID>> numbers, Map<String, Optional<UUID>> userNames) {
        atHand.keep(Named.class, new Named(numbers, userNames));
    }

    /**
     * @param load somebody by id
     * @param ask the database, for whom nobody looked up
     */
    Optional<Employee> byNumber(
            String number, Function<UUID, Optional<Employee>> load, Supplier<Optional<Employee>> ask) {
        return held().map(held -> held.byNumber.get(number))
                .or(() -> named().map(named -> named.numbers.get(number)).map(id -> id.flatMap(load)))
                .filter(found -> found.isEmpty() || found.get().externalId().equals(number))
                .orElseGet(ask);
    }

    /**
     * @param load somebody by id
     * @param ask the database, for whom nobody looked up, and who is called otherwise since
     */
    Optional<Employee> byUserName(
            String name, Function<UUID, Optional<Employee>> load, Supplier<Optional<Employee>> ask) {
        return held().map(held -> held.byUserName.get(name))
                .or(() -> named().map(named -> named.userNames.get(name)).map(id -> id.flatMap(load)))
                .filter(found -> found.isEmpty() || found.get().userName().equals(name))
                .orElseGet(ask);
    }

    /** @param ask the database, for an address that nobody looked up */
    List<Employee> byEmail(String email, int most, Supplier<List<Employee>> ask) {
        return held().filter(held -> held.emails.contains(email))
                .map(held -> held.withEmail(email, most))
                .orElseGet(ask);
    }

    /** Whether it is certain that nobody waits for this person as a manager. */
    boolean isAwaitedByNobody(Employee manager) {
        return isAwaitedByNobody(manager.externalId(), manager.userName(), manager.emailKey());
    }

    /** The same of who has this number, user name and address; null for none. */
    boolean isAwaitedByNobody(String number, @Nullable String userName, @Nullable String email) {
        return held().filter(held -> held.byNumber.containsKey(number))
                .filter(held -> held.awaited.stream().noneMatch(one -> one.is(number, userName, email)))
                .isPresent();
    }

    /** Somebody waits for this one from now on. */
    void expect(AwaitedPerson awaited) {
        held().ifPresent(held -> held.awaited.add(awaited));
    }

    /** A change that is told later, with those of others; of a person only one. */
    void putOff(Employee employee, EmployeeChange change) {
        held().orElseThrow().untold.put(employee, change);
    }

    boolean isPutOff(Employee employee) {
        return held().filter(held -> held.untold.containsKey(employee)).isPresent();
    }

    /** What was put off, in the order of changes, and is so no more. */
    Map<Employee, EmployeeChange> takePutOff() {
        return held().map(Held::take).orElseGet(Map::of);
    }

    private Optional<Held> held() {
        return atHand.find(Held.class);
    }

    private Optional<Named> named() {
        return atHand.find(Named.class);
    }

    private record Named(Map<String, Optional<UUID>> numbers, Map<String, Optional<UUID>> userNames) {}

    private record Held(
            Map<String, Optional<Employee>> byNumber,
            Map<String, Optional<Employee>> byUserName,
            Set<String> emails,
            Set<Employee> perhapsWithEmail,
            List<AwaitedPerson> awaited,
            Map<Employee, EmployeeChange> untold) {
        /** Whoever is held may have another address by now. */
        List<Employee> withEmail(String email, int most) {
            return perhapsWithEmail.stream()
                    .filter(one -> one.isActive() && one.profile().hasEmail(email))
                    .limit(most)
                    .toList();
        }

        void add(Employee employee) {
            perhapsWithEmail.add(employee);
            byNumber.put(employee.externalId(), Optional.of(employee));
            byUserName.put(employee.userName(), Optional.of(employee));
        }

        Map<Employee, EmployeeChange> take() {
            Map<Employee, EmployeeChange> all = new LinkedHashMap<>(untold);
            untold.clear();
            return all;
        }
    }
}
