package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.PinnedVersion;
import org.nextlevel.advisor.copy.framework.PinnedVersions;
import org.nextlevel.advisor.copy.people.Employee;

/** An open case stays with the version of the framework that it began with, for the level that it asks for (M9.4). */
@ApplicationScoped
class OpenCaseVersions implements PinnedVersions {
    private final Cases cases;
    private final Frameworks frameworks;

    OpenCaseVersions(Cases cases, Frameworks frameworks) {
        this.cases = cases;
        this.frameworks = frameworks;
    }

    @Override
    public Optional<Framework> find(Employee employee, String level) {
        return cases.findOpen(employee.id())
                .map(this::versionOf)
                .filter(pinned -> pinned.holdsFor(employee.framework(), level))
                .map(PinnedVersion::framework);
    }

    @Override
    public Map<UUID, PinnedVersion> of(Collection<UUID> employees) {
        Map<UUID, PinnedVersion> pinned = new HashMap<>();
        cases.openOf(employees).forEach((employee, open) -> pinned.put(employee, versionOf(open)));
        return pinned;
    }

    private PinnedVersion versionOf(PromotionCase open) {
        return new PinnedVersion(frameworks.require(open.framework(), open.frameworkVersion()), open.target());
    }
}
