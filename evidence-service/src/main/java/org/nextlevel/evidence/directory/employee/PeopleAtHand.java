package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** People who were looked up together in the present transaction, which has the directory for itself: nobody else changes them. */
@ApplicationScoped
class PeopleAtHand {
    private static final String KEY = PeopleAtHand.class.getName();

    private final TransactionSynchronizationRegistry transaction;

    PeopleAtHand(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Those who were asked for and are not among the known are not in the directory. */
    void hold(Set<String> numbers, Set<String> userNames, Collection<Employee> known, List<AwaitedPerson> awaited) {
        Held held = new Held(new HashMap<>(), new HashMap<>(), awaited);
        numbers.forEach(number -> held.byNumber.put(number, Optional.empty()));
        userNames.forEach(name -> held.byUserName.put(name, Optional.empty()));
        known.forEach(held::add);
        transaction.putResource(KEY, held);
    }

    /** Whoever is in the directory since. */
    void add(Employee employee) {
        held().ifPresent(held -> held.add(employee));
    }

    /** @param ask the database, for whom nobody looked up */
    Optional<Employee> byNumber(String number, Supplier<Optional<Employee>> ask) {
        return held().map(held -> held.byNumber.get(number))
                .filter(found -> found.isEmpty() || found.get().externalId().equals(number))
                .orElseGet(ask);
    }

    /** @param ask the database, for whom nobody looked up, and who is called otherwise since */
    Optional<Employee> byUserName(String name, Supplier<Optional<Employee>> ask) {
        return held().map(held -> held.byUserName.get(name))
                .filter(found -> found.isEmpty() || found.get().userName().equals(name))
                .orElseGet(ask);
    }

    /** Whether it is certain that nobody waits for this person as a manager. */
    boolean isAwaitedByNobody(Employee manager) {
        String email = manager.profile().email();
        return held().filter(held -> held.byNumber.containsKey(manager.externalId()))
                .filter(held ->
                        held.awaited.stream().noneMatch(one -> one.is(manager.externalId(), manager.userName(), email)))
                .isPresent();
    }

    private Optional<Held> held() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                        && transaction.getResource(KEY) instanceof Held held
                ? Optional.of(held)
                : Optional.empty();
    }

    private record Held(
            Map<String, Optional<Employee>> byNumber,
            Map<String, Optional<Employee>> byUserName,
            List<AwaitedPerson> awaited) {
        void add(Employee employee) {
            byNumber.put(employee.externalId(), Optional.of(employee));
            byUserName.put(employee.userName(), Optional.of(employee));
        }
    }
}
