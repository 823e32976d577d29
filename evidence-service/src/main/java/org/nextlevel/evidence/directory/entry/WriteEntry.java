package org.nextlevel.evidence.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nextlevel.evidence.directory.effect.EntryStanding;
import org.nextlevel.evidence.directory.effect.LocalDay;
import org.nextlevel.evidence.directory.effect.PresentAndAhead;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.PeopleToWrite;
import org.nextlevel.evidence.directory.level.LevelMappings;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.directory.manager.ManagerReference;
import org.nextlevel.evidence.directory.manager.NamedManagers;
import org.nextlevel.evidence.directory.manager.RefuseOwnInterest;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/**
 * Writes what a source says of people, by the HR system's ids: the only way in which people come in and change, for the API, imports
 * and SCIM. Saying the same again changes nothing.
 */
@ApplicationScoped
public class WriteEntry {
    private final Employees employees;
    private final PeopleToWrite people;
    private final DirectoryTurns turns;
    private final RefuseOwnInterest refuse;
    private final LevelMappings mappings;
    private final KeepEntry keep;
    private final LocalDay day;
    private final Together together;

    WriteEntry(
            Employees employees,
            PeopleToWrite people,
            DirectoryTurns turns,
            RefuseOwnInterest refuse,
            LevelMappings mappings,
            KeepEntry keep,
            LocalDay day,
            Together together) {
        this.employees = employees;
        this.people = people;
        this.turns = turns;
        this.refuse = refuse;
        this.mappings = mappings;
        this.keep = keep;
        this.day = day;
        this.together = together;
    }

    /**
     * From now on the caller's transaction has the directory for itself: whoever writes many people in one calls it first, and keeps
     * it short.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdDirectory() {
        turns.all();
    }

    /** Thousands are written, and go on being: the database is told how many there are by now, and plans for them. */
    @Transactional
    public void expectMany() {
        employees.refreshStatistics();
    }

    /**
     * Writes these people together: they and all that writing them looks at are read in a few queries, and written and told in few
     * round trips, when the work is done. Its outcome is the same as of one after the other.
     *
     * @param people what is told of each, by the HR system's ids
     * @param work writes them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T together(Map<String, EntryChange> people, Supplier<T> work) {
        turns.all();
        return together.write(people, work);
    }

    /**
     * An entry before it is written: until the transaction ends, nobody else writes it.
     *
     * @param told by what the person and the managers are to be known
     */
    @Transactional
    public OpenEntry open(String externalId, EntryChange told) {
        turns.of(told.names(externalId), told.lookedFor());
        return OpenEntry.of(externalId, people.hold(told.allNames(externalId)));
    }

    /** Whether somebody is in the directory, which nobody else changes until the transaction ends; see {@link #open}. */
    @Transactional
    public boolean isThere(String externalId, EntryChange told) {
        return open(externalId, told).known().isPresent();
    }

    /**
     * Adds somebody, or takes over what is different. A refused entry leaves nothing behind and does not end the caller's
     * transaction, so that many are written in one; a rehearsal is a transaction that the caller rolls back.
     *
     * @throws org.nextlevel.kit.problem.Forbidden when the caller writes in their own interest
     * @throws Conflict {@code user-name-taken} when another employee has the user name
     * @throws Invalid naming each field that cannot be so, or a manager by whom the line would lead back to the employee
     */
    @Transactional(dontRollbackOn = ApiProblem.class)
    public WrittenEntry write(String externalId, EntryChange told) {
        return write(open(externalId, told), told, _ -> {});
    }

    /**
     * The same of an entry that was opened for this change, if it is as the caller expects.
     *
     * @param expected takes the entry as it is, empty for none, and throws when it is another one: only after the caller was found to be
     *     allowed to write it, since who is not learns nothing of it
     */
    @Transactional(dontRollbackOn = ApiProblem.class)
    public WrittenEntry write(OpenEntry open, EntryChange told, Consumer<Optional<Employee>> expected) {
        Optional<Employee> known = open.known();
        EntryState before =
                known.map(one -> EntryState.of(one, present(one, told))).orElseGet(EntryState::nothing);
        NamedManagers managers = managers(known, told);
        ManagerReference manager = managers.manager();
        EntryState wanted = before.with(told, managers, () -> mappings.rulesFor(known.map(Employee::id)), day.in(null));
        String userName = wanted.text(EntryField.USER_NAME);
        refuse.inEntry(known, userName);
        refuse.inManager(known, manager.id(), manager.awaited());
        refuse.beside(known, managers);
        expected.accept(known);
        refuseForeignUserName(userName, known);
        managers.refuseThemself(known.orElse(null), open.externalId(), userName, wanted.text(EntryField.EMAIL));
        PresentAndAhead parts = parts(known, wanted, manager, told);
        return known.isPresent()
                ? keep.update(open, before, wanted, managers, parts)
                : keep.register(open, wanted, managers, parts);
    }

    /** The managers so far; those of the matrix only where it is told of them. */
    private NamedManagers present(Employee employee, EntryChange told) {
        return new NamedManagers(
                ManagerReference.of(employee, employees),
                told.matrixManagers() == null ? null : NamedManagers.matrix(employee, employees));
    }

    private NamedManagers managers(Optional<Employee> known, EntryChange told) {
        ManagerReference manager = known.filter(_ -> !told.tells(EntryField.MANAGER))
                .map(one -> ManagerReference.of(one, employees))
                .orElseGet(() -> ManagerReference.of((ManagerName) told.of(EntryField.MANAGER), employees));
        return new NamedManagers(manager, NamedManagers.matrix(told.matrixManagers(), employees));
    }

    /** What is to be now, and what on a day that has not come where the person is. */
    private PresentAndAhead parts(
            Optional<Employee> known, EntryState wanted, ManagerReference manager, EntryChange told) {
        var standing = new EntryStanding(
                wanted.position(), manager.id(), manager.awaited(), wanted.isActive(), wanted.leftOn());
        boolean saysAway = told.tells(EntryField.ACTIVE) && !wanted.isActive();
        return PresentAndAhead.of(known, standing, saysAway, day.in(wanted.text(EntryField.TIME_ZONE)));
    }

    private void refuseForeignUserName(String userName, Optional<Employee> known) {
        if (known.filter(one -> one.userName().equals(userName)).isPresent()) {
            return;
        }
        employees
                .findByUserName(userName)
                .filter(holder -> known.filter(employee -> employee.id().equals(holder.id()))
                        .isEmpty())
                .ifPresent(holder -> {
                    throw new Conflict(
                            "user-name-taken",
                            "Employee %s has this user name. If it is the same person under another number, change the number of that entry; otherwise correct the user name.",
                            holder.externalId());
                });
    }
}
