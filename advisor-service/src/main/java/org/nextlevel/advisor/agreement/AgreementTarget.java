package org.nextlevel.advisor.agreement;

import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;

/**
 * For whom and for which level of which framework requirements hold.
 *
 * @param target key of the level
 */
public record AgreementTarget(UUID employee, String framework, String target) {
    /** In the framework of the present position. */
    public static AgreementTarget of(Employee employee, String target) {
        return new AgreementTarget(employee.id(), employee.framework(), target);
    }
}
