package org.nextlevel.advisor.copy.framework.target;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;

/** Which level a question about somebody is for. */
@ApplicationScoped
public class TargetOf {
    /** What the parameter means, for every operation that has it. */
    public static final String MEANING = "Key of the level; the next one when there is exactly one.";

    private final Frameworks frameworks;

    TargetOf(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * The level asked for, or the next one when there is exactly one.
     *
     * @param asked null when not asked for
     * @throws org.nextlevel.kit.problem.Invalid when there is no such level, or the way forks or ends
     * @throws org.nextlevel.kit.problem.Conflict when the framework or the present level is not known
     */
    public String of(Employee employee, String asked) {
        return Target.of(frameworks.require(employee.framework()).ladder(), employee.level(), asked);
    }
}
