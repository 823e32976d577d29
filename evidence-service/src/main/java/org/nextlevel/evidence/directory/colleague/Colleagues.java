package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.kit.reference.PersonReference;

/** Who is above whom among two people, and who works here. */
@RequestScoped
public class Colleagues {
    private final Employees employees;
    private final ReportingLine line;
    private final CurrentEmployee signed;

    Colleagues(Employees employees, ReportingLine line, CurrentEmployee signed) {
        this.employees = employees;
        this.line = line;
        this.signed = signed;
    }

    /** The caller's place in the reporting line of an employee; {@link ReportingRelation#OTHER} for who is not in the directory. */
    public ReportingRelation relationTo(Employee employee) {
        if (signed.is(employee)) {
            return ReportingRelation.SELF;
        }
        return signed.find().map(self -> relation(self.id(), employee)).orElse(ReportingRelation.OTHER);
    }

    /** The place of somebody in the reporting line of an employee. */
    public ReportingRelation relation(UUID somebody, Employee employee) {
        if (somebody.equals(employee.id())) {
            return ReportingRelation.SELF;
        }
        if (somebody.equals(employee.managerId())) {
            return ReportingRelation.MANAGER;
        }
        return line.isAbove(somebody, employee.id()) ? ReportingRelation.ABOVE : ReportingRelation.OTHER;
    }

    /** By id: those who work here, or did. Others are left out. */
    public Map<UUID, Employee> known(Collection<UUID> ids) {
        return employees.byId(ids);
    }

    /** By id, how people are called who work here, or did. Others are left out. No query for no ids. */
    public Map<UUID, PersonReference> references(Collection<UUID> ids) {
        return employees.byId(ids).values().stream()
                .map(Employee::reference)
                .collect(Collectors.toMap(PersonReference::id, Function.identity()));
    }

    /** By id: those who work here. Others are left out. */
    public Map<UUID, Employee> present(Collection<UUID> ids) {
        return employees.byId(ids).values().stream()
                .filter(Employee::isActive)
                .collect(Collectors.toMap(Employee::id, Function.identity()));
    }
}
