package org.nextlevel.evidence.directory.effect;

import io.quarkus.arc.Arc;
import java.time.Clock;
import java.time.Duration;
import org.nextlevel.evidence.Company;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Days that pass for one company. */
final class Days {
    private Days() {}

    /** So many days later: what was to come is so much nearer, and the schedule looks. */
    static void pass(Company company, int days) {
        company.rows("""
                update career_change set effective_on = effective_on - %1$d, since = since - %1$d
                where change_id is not null and state in ('PLANNED', 'SET_ASIDE') returning id""".formatted(days));
        look(company);
    }

    /** The schedule looks, and tries again what was set aside. */
    static void look(Company company) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().open(company.tenant());
            var now = Arc.container().instance(Clock.class).get().instant();
            Arc.container().instance(ChangeSchedule.class).get().look(now.plus(Duration.ofMinutes(1)));
        } finally {
            context.terminate();
        }
    }
}
