package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;

/** Nobody writes their own entry in the directory, or a position that puts themselves above somebody. */
@ApplicationScoped
public class RefuseOwnInterest {
    private final CurrentPerson person;
    private final Caller caller;
    private final ReportingLine line;

    RefuseOwnInterest(CurrentPerson person, Caller caller, ReportingLine line) {
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
        refusal(entry, userName).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Whether the caller may write this entry, as far as it is about themself. */
    public boolean allows(Employee entry) {
        return refusal(Optional.of(entry), entry.userName()).isEmpty();
    }

    private Optional<Forbidden> refusal(Optional<Employee> entry, String userName) {
        boolean isOwn = entry.isPresent() && entry.map(Employee::id).equals(person.find());
        if (isOwn || caller.isPerson() && userName.toLowerCase(Locale.ROOT).equals(caller.userName())) {
            return Optional.of(new Forbidden(
                    "own-interest",
                    "Nobody writes their own directory entry: ask somebody else of HR, or let the HR system do it."));
        }
        boolean isNobody = caller.isPerson() && person.find().isEmpty();
        return isNobody && entry.filter(employee -> employee.login() != null).isPresent()
                ? Optional.of(
                        new Forbidden(
                                "Whoever is not in the directory fills it, and changes nothing about people who have signed in: let somebody of HR who is, or the HR system, do it."))
                : Optional.empty();
    }

    /**
     * Refuses that the caller comes to be above somebody, directly or further up. Who is so already may say it again.
     *
     * @param entry empty for a new one
     * @param manager null for nobody
     * @throws Forbidden {@code own-interest}
     */
    public void inManager(Optional<Employee> entry, UUID manager) {
        UUID self = person.find().orElse(null);
        boolean isSame = entry.isPresent()
                && manager != null
                && manager.equals(entry.get().managerId());
        if (self != null && manager != null && !isSame && putsAbove(self, entry, manager)) {
            throw new Forbidden(
                    "own-interest",
                    "Nobody makes themselves somebody's manager: ask somebody else of HR, or let the HR system do it.");
        }
    }

    private boolean putsAbove(UUID self, Optional<Employee> entry, UUID manager) {
        return self.equals(manager)
                || line.isAbove(self, manager)
                        && entry.filter(employee -> line.isAbove(self, employee.id()))
                                .isEmpty();
    }
}
