package org.nextlevel.evidence.nudge.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.kit.http.ETag;

/** Chooses after how long people are reminded. */
@ApplicationScoped
public class ChooseNudgeSettings implements PanacheRepositoryBase<NudgeSettings, UUID> {
    /** By the id of each employee: what they chose, or the usual settings. One query. */
    public Map<UUID, NudgeSettings> of(Collection<UUID> employees) {
        Map<UUID, NudgeSettings> settings = list("employeeId in ?1", employees).stream()
                .collect(Collectors.toMap(NudgeSettings::employeeId, Function.identity()));
        employees.forEach(employee -> settings.computeIfAbsent(employee, id -> new NudgeSettings(id)));
        return settings;
    }

    /** What somebody chose; the usual settings for who never did. */
    public NudgeSettings of(Employee owner) {
        return findByIdOptional(owner.id()).orElseGet(() -> new NudgeSettings(owner.id()));
    }

    @Transactional
    NudgeSettings change(Employee owner, String ifMatch, ChangeNudgeSettingsRequest request) {
        NudgeSettings settings = of(owner);
        ETag.requireMatch(ifMatch, settings.tag());
        settings.choose(request.loggedWeeks(), request.sharedDays());
        persistAndFlush(settings);
        return settings;
    }
}
