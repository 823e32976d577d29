package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;

/** Which version of a framework an open case stays with, for the level that it asks for (M9.4). */
@ApplicationScoped
public class Pins {
    private final Cases cases;
    private final Frameworks frameworks;

    Pins(Cases cases, Frameworks frameworks) {
        this.cases = cases;
        this.frameworks = frameworks;
    }

    /**
     * A level in the version that somebody's open case stays with.
     *
     * @param target key of the level
     */
    public record Pin(String target, Framework framework) {
        /** Whether it holds for a level of somebody's framework. */
        public boolean isFor(String key, String level) {
            return framework.key().equals(key) && target.equals(level);
        }
    }

    /** The version that holds for somebody's way to a level; empty when it is the latest. */
    public Optional<Framework> find(Employee employee, String target) {
        return cases.findOpen(employee.id())
                .map(this::pin)
                .filter(pin -> pin.isFor(employee.framework(), target))
                .map(Pin::framework);
    }

    /** Those of some people who have an open case, in one query and one for each version that was not read lately. */
    public Map<UUID, Pin> of(Collection<UUID> employees) {
        Map<UUID, Pin> pins = new HashMap<>();
        cases.openOf(employees).forEach((employee, open) -> pins.put(employee, pin(open)));
        return pins;
    }

    private Pin pin(PromotionCase open) {
        return new Pin(open.target(), frameworks.require(open.framework(), open.frameworkVersion()));
    }
}
