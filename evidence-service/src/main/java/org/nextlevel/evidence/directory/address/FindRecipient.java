package org.nextlevel.evidence.directory.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.address.RecipientResource.Recipient;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;

/**
 * Finds where somebody reads mail and in which language. They are told of what is theirs, and by names that all colleagues know, so
 * nothing is recorded.
 */
@ApplicationScoped
class FindRecipient {
    private final Employees employees;

    FindRecipient(Employees employees) {
        this.employees = employees;
    }

    /** Somebody of the current tenant, in one query with the others; who does not work here is told as such alone. */
    @Transactional
    Recipient byId(UUID id, Set<UUID> others) {
        Map<UUID, Employee> found =
                employees.byId(Stream.concat(Stream.of(id), others.stream()).collect(Collectors.toSet()));
        Employee recipient = found.get(id);
        if (recipient == null || !recipient.isActive()) {
            return Recipient.GONE;
        }
        Map<UUID, String> names = found.values().stream()
                .filter(one -> others.contains(one.id()) && one.isActive())
                .collect(Collectors.toMap(Employee::id, one -> one.reference().name()));
        return new Recipient(
                true,
                recipient.profile().email(),
                recipient.profile().language(),
                recipient.profile().timeZone(),
                names);
    }
}
