package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.EmployeeView;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Correction;
import org.nextlevel.evidence.directory.position.PositionView;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/**
 * The directory for its readers. Whoever sees of somebody else what colleagues do not see leaves a row in the audit, one
 * a person shown.
 */
@ApplicationScoped
class ReadDirectory {
    private final Employees employees;
    private final Careers careers;
    private final ReportingLine line;
    private final CurrentEmployee signed;
    private final Caller caller;
    private final Audit audit;

    ReadDirectory(
            Employees employees,
            Careers careers,
            ReportingLine line,
            CurrentEmployee signed,
            Caller caller,
            Audit audit) {
        this.employees = employees;
        this.careers = careers;
        this.line = line;
        this.signed = signed;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    Page<EmployeeView> page(PageRequest page, String search, boolean archived) {
        refuseArchived(archived);
        return views(employees.page(page, search, archived), caller.is(Role.HR));
    }

    @Transactional
    EmployeeView one(Employee employee) {
        boolean closely = isClose(employee);
        if (closely) {
            recordOthers("employee-read", List.of(employee));
        }
        return EmployeeView.of(employee, employees.managerOf(employee), closely);
    }

    /**
     * Those below a manager.
     *
     * @param depth how far down; 1 for direct reports alone
     * @param archived whether those who have left are among them
     * @throws Forbidden when the caller is not close to the manager, or asks for who has left and is not HR
     */
    @Transactional
    Page<EmployeeView> reports(Employee manager, int depth, boolean archived, PageRequest page) {
        refuseArchived(archived);
        requireClose(manager, "Only the manager, managers above and HR see the reports.");
        recordOthers("reports-read", List.of(manager));
        Page<UUID> ids = line.below(manager.id(), depth, archived, page);
        Map<UUID, Employee> byId = employees.byId(ids.items());
        return views(ids.map(byId::get), true);
    }

    /**
     * A career.
     *
     * @param corrected whether to show what was believed before as well
     * @throws Forbidden when the caller is not close to the employee
     */
    @Transactional
    Page<PositionView> positions(Employee employee, boolean corrected) {
        requireClose(employee, "Only the employee, managers above and HR see the positions.");
        recordOthers("positions-read", List.of(employee));
        Career career = careers.of(employee.id(), employee.present());
        List<Correction> corrections = corrected ? careers.corrections(employee.id()) : List.of();
        Map<UUID, String> names = employees.namesOf(
                Stream.concat(career.held().stream(), corrections.stream().map(Correction::held))
                        .map(Tenure::managerId));
        return new Page<>(PositionView.of(career, corrections, names), null);
    }

    private void refuseArchived(boolean archived) {
        if (archived && !caller.is(Role.HR)) {
            throw new Forbidden("Only HR sees those who have left.");
        }
    }

    private void requireClose(Employee employee, String refusal) {
        if (!isClose(employee)) {
            throw new Forbidden(refusal);
        }
    }

    private boolean isClose(Employee employee) {
        return caller.is(Role.HR)
                || signed.is(employee)
                || signed.find()
                        .filter(self -> line.isAbove(self.id(), employee.id()))
                        .isPresent();
    }

    private Page<EmployeeView> views(Page<Employee> shown, boolean closely) {
        if (closely) {
            recordOthers("employee-read", shown.items());
        }
        Map<UUID, Employee> managers = employees.byId(shown.items().stream()
                .map(Employee::managerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return shown.map(employee -> EmployeeView.of(employee, managerOf(employee, managers), closely));
    }

    private void recordOthers(String action, List<Employee> shown) {
        Predicate<Employee> isCaller = signed::is;
        audit.record(
                action,
                shown.stream().filter(isCaller.negate()).map(Employee::id).toList());
    }

    private static Employee managerOf(Employee employee, Map<UUID, Employee> managers) {
        return employee.managerId() == null ? null : managers.get(employee.managerId());
    }
}
