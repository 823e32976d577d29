package org.nextlevel.advisor.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.signal.statement.OpenRole;
import org.nextlevel.kit.problem.Invalid;

/** The roles that openings are for: levels of frameworks, which have names. */
@ApplicationScoped
class OpenRoles {
    private final Frameworks frameworks;

    OpenRoles(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** @throws Invalid when there is no such level in the framework as it was last published */
    void require(OpenRole role) {
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

    /** The same signals with the names of the levels that are open. */
    List<VisibleSignal> named(List<VisibleSignal> signals) {
        return signals.stream().map(this::named).toList();
    }

    /** The same signal with the name of the level that is open. */
    VisibleSignal named(VisibleSignal visible) {
        OpenRole role = visible.signal().role();
        return role == null
                ? visible
                : new VisibleSignal(
                        visible.signal(),
                        visible.mayTakeBack(),
                        frameworks.names(role.framework()).level(role.level()));
    }
}
