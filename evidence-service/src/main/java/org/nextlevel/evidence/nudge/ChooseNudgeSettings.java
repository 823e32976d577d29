package org.nextlevel.evidence.nudge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.kit.http.ETag;

/** Keeps what people chose. */
@ApplicationScoped
class ChooseNudgeSettings implements PanacheRepositoryBase<NudgeSettings, UUID> {
    /** The usual ones for who never chose. */
    NudgeSettings of(Employee owner) {
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
