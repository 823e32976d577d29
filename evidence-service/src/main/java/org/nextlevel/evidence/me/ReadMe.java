package org.nextlevel.evidence.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.evidence.attestation.request.AttestationRequests;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.evidence.reading.CountEvidence;
import org.nextlevel.evidence.nudge.ReadNudges;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Gathers who the caller is from the token and the directory. */
@ApplicationScoped
class ReadMe {
    private final Caller caller;
    private final CurrentTenant tenant;
    private final CurrentEmployee signed;
    private final ReportingLine line;
    private final AttestationRequests requests;
    private final ReadNudges nudges;
    private final CountEvidence evidence;

    ReadMe(
            Caller caller,
            CurrentTenant tenant,
            CurrentEmployee signed,
            ReportingLine line,
            AttestationRequests requests,
            ReadNudges nudges,
            CountEvidence evidence) {
        this.caller = caller;
        this.tenant = tenant;
        this.signed = signed;
        this.line = line;
        this.requests = requests;
        this.nudges = nudges;
        this.evidence = evidence;
    }

    @Transactional
    MeView in(String language) {
        boolean isSystem = caller.isService();
        Optional<Employee> employee = isSystem ? Optional.empty() : signed.find();
        return new MeView(
                caller.userName(),
                isSystem ? CallerType.SERVICE : CallerType.PERSON,
                tenant.require(),
                employee.map(Employee::reference).orElse(null),
                held(List.of(Role.HR, Role.FRAMEWORK_EDITOR, Role.AUDITOR, Role.OPERATOR)),
                held(TokenScope.ALL),
                language,
                permissions(employee),
                employee.map(this::waiting).orElse(null));
    }

    private List<String> held(List<String> known) {
        return known.stream().filter(caller::is).toList();
    }

    private Set<Permission> permissions(Optional<Employee> employee) {
        Set<Permission> may = Arrays.stream(Permission.values())
                .filter(one -> one.isIn(caller))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        if (employee.isEmpty() && caller.isPerson()) {
            may.removeAll(Set.of(Permission.WORK_AS_HR, Permission.STATE_SIGNALS));
        }
        employee.ifPresent(self -> {
            may.add(Permission.GROW);
            if (!line.below(self.id(), 1, false, new PageRequest(1, null))
                    .items()
                    .isEmpty()) {
                may.add(Permission.LEAD_TEAM);
            }
        });
        return may;
    }

    private WaitingView waiting(Employee self) {
        return new WaitingView(
                requests.countOpenTo(self.id()), nudges.open(self).items().size(), evidence.unshared(self.id()));
    }
}
