package org.nextlevel.advisor.agreement;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;

/**
 * For whom and for which level of which framework requirements hold.
 *
 * @param target key of the level
 */
@Embeddable
public record AgreementTarget(UUID employeeId, String framework, String target) {
    /** A level of the framework of the present position. */
    public static AgreementTarget of(Employee employee, String target) {
        return new AgreementTarget(employee.id(), employee.framework(), target);
    }
}
