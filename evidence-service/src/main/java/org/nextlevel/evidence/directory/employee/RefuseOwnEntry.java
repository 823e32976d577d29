package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;

/** Nobody writes their own entry in the directory, and who has none writes none of who has signed in. */
@ApplicationScoped
public class RefuseOwnEntry {
    private final CurrentPerson person;
    private final Caller caller;

    RefuseOwnEntry(CurrentPerson person, Caller caller) {
        this.person = person;
        this.caller = caller;
    }

    /**
     * Refuses that the caller writes about themself.
     *
     * @param entry empty for a new one
     * @param userName as it is to be
     * @throws Forbidden {@code own-interest}
     */
    public void refuse(Optional<Employee> entry, String userName) {
        refusal(entry, userName).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Whether the caller may write this entry, as far as it is about themself. */
    public boolean allows(Employee entry) {
        return refusal(Optional.of(entry), entry.userName()).isEmpty();
    }

    private Optional<Forbidden> refusal(Optional<Employee> entry, String userName) {
        Optional<UUID> self = person.find();
        boolean isOwn = entry.isPresent() && entry.map(Employee::id).equals(self);
        if (isOwn || caller.isPerson() && userName.toLowerCase(Locale.ROOT).equals(caller.userName())) {
            return Optional.of(new Forbidden(
                    "own-interest",
                    "Nobody writes their own directory entry: ask somebody else of HR, or let the HR system do it."));
        }
        boolean isNobody = caller.isPerson() && self.isEmpty();
        return isNobody && entry.filter(employee -> employee.login() != null).isPresent()
                ? Optional.of(
                        new Forbidden(
                                "Whoever is not in the directory fills it, and changes nothing about people who have signed in: let somebody of HR who is, or the HR system, do it."))
                : Optional.empty();
    }
}
