package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Correction;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.evidence.directory.showing.PositionView;
import org.nextlevel.evidence.directory.showing.ShowEmployees;
import org.nextlevel.evidence.directory.showing.ShowPositions;
import org.nextlevel.evidence.directory.showing.Sight;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.sentence.Sentence;

/**
 * The directory for its readers. Whoever sees of somebody else what colleagues do not see leaves a row in the audit, one
 * a person shown.
 */
@ApplicationScoped
class ReadDirectory {
    private final Employees employees;
    private final SearchNames names;
    private final Careers careers;
    private final ReportingLine line;
    private final CurrentEmployee signed;
    private final Caller caller;
    private final Audit audit;
    private final ShowEmployees show;
    private final ShowPositions positions;

    ReadDirectory(
            Employees employees,
            SearchNames names,
            Careers careers,
            ReportingLine line,
            CurrentEmployee signed,
            Caller caller,
            Audit audit,
            ShowEmployees show,
            ShowPositions positions) {
        this.employees = employees;
        this.names = names;
        this.careers = careers;
        this.line = line;
        this.signed = signed;
        this.caller = caller;
        this.audit = audit;
        this.show = show;
        this.positions = positions;
    }

    @Transactional
    Page<EmployeeView> page(PageRequest page, String search, boolean archived) {
        refuseArchived(archived);
        Page<UUID> ids = names.page(search, archived, page);
        Map<UUID, Employee> byId = employees.byId(ids.items());
        return views(ids.map(byId::get), caller.is(Role.HR) ? Sight.HR : Sight.COLLEAGUE);
    }

    @Transactional
    EmployeeView one(Employee employee) {
        return views(new Page<>(List.of(employee), null), sightOf(employee))
                .items()
                .getFirst();
    }

    /**
     * Those below a manager.
     *
     * @param depth how far down; 1 for direct reports alone
     * @param archived whether those who have left are among them
     * @throws Forbidden when the caller is neither the manager, nor above, nor HR, or asks for who has left and is not HR
     */
    @Transactional
    Page<EmployeeView> reports(Employee manager, int depth, boolean archived, PageRequest page) {
        refuseArchived(archived);
        if (!caller.is(Role.HR) && !isInLine(manager)) {
            throw new Forbidden("Only the manager, managers above and HR see the reports.");
        }
        recordOthers("reports-read", List.of(manager));
        Page<UUID> ids = line.below(manager.id(), depth, archived, page);
        Map<UUID, Employee> byId = employees.byId(ids.items());
        return views(ids.map(byId::get), caller.is(Role.HR) ? Sight.HR : Sight.CLOSE);
    }

    /**
     * Those who report to somebody beside their manager.
     *
     * @param archived whether those who have left are among them
     * @throws Forbidden when the caller is neither this manager nor HR, or asks for who has left and is not HR
     */
    @Transactional
    Page<EmployeeView> matrixReports(Employee manager, boolean archived, PageRequest page) {
        refuseArchived(archived);
        if (!signed.is(manager) && !caller.is(Role.HR)) {
            throw new Forbidden("Only the matrix manager and HR see who reports to them beside their own manager.");
        }
        recordOthers("reports-read", List.of(manager));
        Page<UUID> ids = line.beside(manager.id(), archived, page);
        Map<UUID, Employee> byId = employees.byId(ids.items());
        return views(ids.map(byId::get), caller.is(Role.HR) ? Sight.HR : Sight.CLOSE);
    }

    /**
     * A career.
     *
     * @param corrected whether to show what was believed before as well
     * @throws Forbidden when the caller is not close to the employee
     */
    @Transactional
    Page<PositionView> positions(Employee employee, boolean corrected) {
        requireClose(
                employee, Sentence.of("Only the employee, managers above, matrix managers and HR see the positions."));
        recordOthers("positions-read", List.of(employee));
        Career career = careers.of(employee.id(), employee.present());
        List<Correction> corrections = corrected ? careers.corrections(employee.id()) : List.of();
        return new Page<>(positions.of(employee, career, corrections, sightOf(employee)), null);
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
        return sightOf(employee) != Sight.COLLEAGUE;
    }

    private Sight sightOf(Employee employee) {
        if (caller.is(Role.HR)) {
            return Sight.HR;
        }
        return isInLine(employee) || isBeside(employee) ? Sight.CLOSE : Sight.COLLEAGUE;
    }

    private boolean isInLine(Employee employee) {
        return signed.is(employee)
                || signed.find()
                        .filter(self -> line.isAbove(self.id(), employee.id()))
                        .isPresent();
    }

    private boolean isBeside(Employee employee) {
        return signed.find()
                .filter(self -> line.isBeside(self.id(), employee.id()))
                .isPresent();
    }

    private Page<EmployeeView> views(Page<Employee> shown, Sight sight) {
        if (sight != Sight.COLLEAGUE) {
            recordOthers("employee-read", shown.items());
        }
        return show.page(shown, sight);
    }

    private void recordOthers(String action, List<Employee> shown) {
        Predicate<Employee> isCaller = signed::is;
        audit.record(
                action,
                shown.stream().filter(isCaller.negate()).map(Employee::id).toList());
    }
}
