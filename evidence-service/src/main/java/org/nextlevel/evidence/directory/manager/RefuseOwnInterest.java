package org.nextlevel.evidence.directory.manager;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.RefuseOwnEntry;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.evidence.directory.named.MatrixLine;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;

/** Nobody writes their own entry in the directory, or a position that puts themselves above somebody. */
@ApplicationScoped
public class RefuseOwnInterest {
    private final RefuseOwnEntry own;
    private final CurrentPerson person;
    private final Caller caller;
    private final ReportingLine line;

    RefuseOwnInterest(RefuseOwnEntry own, CurrentPerson person, Caller caller, ReportingLine line) {
        this.own = own;
        this.person = person;
        this.caller = caller;
        this.line = line;
    }

    /**
     * Refuses that the caller writes about themself.
     *
     * @param entry empty for a new one
     * @param userName as it is to be
     * @throws Forbidden {@code own-interest}
     */
    public void inEntry(Optional<Employee> entry, String userName) {
        own.refuse(entry, userName);
    }

    /**
     * The same of whom a request names, who may not be in the directory yet.
     *
     * @param awaited who is not; null for nobody and for who is
     * @throws Forbidden {@code own-interest}
     */
    public void inManager(Optional<Employee> entry, @Nullable UUID manager, @Nullable AwaitedPerson awaited) {
        inManager(entry, manager);
        if (caller.isPerson() && awaited != null && caller.userName().equals(awaited.awaitedUserName())) {
            throw ownManager();
        }
    }

    /**
     * Refuses that the caller comes to be above somebody, directly or further up. Who is so already may say it again.
     *
     * @param entry empty for a new one
     * @param manager null for nobody
     * @throws Forbidden {@code own-interest}
     */
    public void inManager(Optional<Employee> entry, UUID manager) {
        if (isOwnInterest(entry, manager)) {
            throw ownManager();
        }
    }

    /**
     * Refuses that the caller comes to be somebody's matrix manager. Who is so already may say it again.
     *
     * @param entry empty for a new one
     * @throws Forbidden {@code own-interest}
     */
    public void beside(Optional<Employee> entry, NamedManagers named) {
        if (named.matrix() == null || !caller.isPerson()) {
            return;
        }
        Set<MatrixLine> known = entry.map(Employee::matrixManagers).orElse(Set.of());
        for (ManagerReference one : named.matrix()) {
            boolean isSelf = one.id() == null
                    ? caller.userName().equals(one.awaited().awaitedUserName())
                    : person.find().filter(one.id()::equals).isPresent();
            if (isSelf && !known.contains(one.inMatrix())) {
                throw ownManager();
            }
        }
    }

    private static Forbidden ownManager() {
        return new Forbidden(
                "own-interest",
                "Nobody makes themselves somebody's manager: ask somebody else of HR, or let the HR system do it.");
    }

    /** Whether {@link #inManager} refuses it. */
    boolean isOwnInterest(Optional<Employee> entry, UUID manager) {
        UUID self = person.find().orElse(null);
        boolean isSame = entry.isPresent()
                && manager != null
                && manager.equals(entry.get().managerId());
        return self != null && manager != null && !isSame && putsAbove(self, entry, manager);
    }

    private boolean putsAbove(UUID self, Optional<Employee> entry, UUID manager) {
        return self.equals(manager)
                || line.isAbove(self, manager)
                        && entry.filter(employee -> line.isAbove(self, employee.id()))
                                .isEmpty();
    }
}
