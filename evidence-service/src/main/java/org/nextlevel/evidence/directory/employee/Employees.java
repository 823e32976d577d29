package org.nextlevel.evidence.directory.employee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.token.Login;

/** All people of the current tenant. */
@ApplicationScoped
public class Employees implements PanacheRepositoryBase<Employee, UUID> {
    private static final Keyset<Employee> BY_NAME =
            Keyset.ascending("displayName", String.class, Employee::displayName).then("id", UUID.class, Employee::id);

    private final PeopleAtHand atHand;
    private final Sql sql;

    Employees(PeopleAtHand atHand, Sql sql) {
        this.atHand = atHand;
        this.sql = sql;
    }

    public Optional<Employee> findByExternalId(String externalId) {
        return atHand.byNumber(
                externalId,
                this::findByIdOptional,
                () -> find("externalId", externalId).firstResultOptional());
    }

    /** The person whom this login is bound to. */
    public Optional<Employee> findByLogin(Login login) {
        return find("signIn.loginIssuer = ?1 and signIn.loginSubject = ?2", login.issuer(), login.subject())
                .firstResultOptional();
    }

    /** Who waits for a first sign-in under this name, in lower case; nobody when two do. */
    public Optional<Employee> findWaiting(String name) {
        List<Employee> waiting = list(
                "signIn.loginSubject is null and active and (signIn.bindName = ?1 or signIn.bindName is null and userName = ?1)",
                name);
        return waiting.size() == 1 ? Optional.of(waiting.getFirst()) : Optional.empty();
    }

    /** The person with this user name, in lower case. */
    public Optional<Employee> findByUserName(String userName) {
        return atHand.byUserName(
                userName,
                this::findByIdOptional,
                () -> find("userName", userName).firstResultOptional());
    }

    /** Those who work here with this e-mail address, in any case; at most so many. */
    public List<Employee> withEmail(String email, int most) {
        String address = email.toLowerCase(Locale.ROOT);
        return atHand.byEmail(
                address,
                most,
                () -> find("emailKey = ?1 and active", Sort.by("id"), address)
                        .range(0, most - 1)
                        .list());
    }

    /** Somebody named this one as a manager, and waits for them from now on. */
    public void expect(AwaitedPerson awaited) {
        atHand.expect(awaited);
    }

    /** Adds somebody to the directory: written at once, or with the others when many are written together. */
    public void register(Employee employee) {
        persist(employee);
        if (!atHand.isHeld()) {
            flush();
        }
        atHand.add(employee);
    }

    /**
     * Looks people up together, who then cost no query each; the transaction has the directory for itself.
     *
     * @param numbers of the HR system, of those who are to be written and of their managers
     * @param userNames likewise, in lower case
     * @param emails of those who are to be written and of their managers, in lower case
     * @return those of these numbers and user names who are in the directory
     */
    public List<Employee> lookUp(Set<String> numbers, Set<String> userNames, Set<String> emails) {
        List<Employee> known = hold(atHand.idsOf(numbers, userNames));
        // Their managers are asked for by id, and found in the session.
        byId(known.stream().map(Employee::managerId).filter(Objects::nonNull).collect(Collectors.toSet()));
        atHand.hold(numbers, userNames, emails, known, hold(atHand.idsWithEmail(emails)));
        return known;
    }

    /** Lets the database plan for as many people as there are by now, of all companies, in place of those it knew of. */
    public void refreshStatistics() {
        sql.update("analyze employee").run();
    }

    /** In the order of ids; until the transaction ends nobody else writes them. */
    List<Employee> hold(Set<UUID> ids) {
        if (ids.size() == 1) {
            // The statement is made once for all; of a condition it is made each time.
            return findByIdOptional(ids.iterator().next(), LockModeType.PESSIMISTIC_WRITE).stream()
                    .toList();
        }
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", Sort.by("id"), ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    public Employee require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("employee", id));
    }

    /** An employee's manager; null for who reports to nobody. */
    public Employee managerOf(Employee employee) {
        return employee.managerId() == null ? null : require(employee.managerId());
    }

    /**
     * In the order of names.
     *
     * @param condition in HQL, with these named parameters
     */
    public Page<Employee> page(PageRequest page, String condition, Parameters parameters) {
        return BY_NAME.page(this, condition, parameters, page);
    }

    /** The employees of these ids, by id; those that do not exist are left out. One query. */
    public Map<UUID, Employee> byId(Collection<UUID> ids) {
        if (ids.size() == 1) {
            // Whoever was read in this transaction costs no query.
            return findByIdOptional(ids.iterator().next())
                    .map(one -> Map.of(one.id(), one))
                    .orElse(Map.of());
        }
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }
}
