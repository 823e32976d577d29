package org.nextlevel.evidence.directory.entry;

import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.PeopleToWrite.Concerned;

/**
 * An entry that is about to be written, which nobody else writes meanwhile.
 *
 * @param known empty for who is not in the directory
 */
public record OpenEntry(String externalId, Optional<Employee> known, List<Employee> waiting) {
    static OpenEntry of(String externalId, Concerned concerned) {
        return new OpenEntry(externalId, concerned.known(), concerned.waiting());
    }
}
