package org.nextlevel.advisor.signal;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.signal.statement.OpenRole;
import org.nextlevel.kit.problem.Invalid;

/** The roles that openings are for: levels of frameworks, which have names. */
@ApplicationScoped
public class OpenRoles {
    private final Frameworks frameworks;

    OpenRoles(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** @throws Invalid when there is no such level in the framework as it was last published */
    public void require(OpenRole role) {
        if (frameworks
                .findLatest(role.framework())
                .filter(known -> known.ladder().exists(role.level()))
                .isEmpty()) {
            throw new Invalid(
                    "#/role/level",
                    "is no level of a published framework '%s': name framework and level by their keys",
                    role.framework());
        }
    }

    /** The same signal with the name of the level that is open. */
    VisibleSignal named(VisibleSignal visible) {
        OpenRole role = visible.signal().role();
        return role == null
                ? visible
                : visible.named(frameworks.names(role.framework()).level(role.level()));
    }
}
