package org.nextlevel.evidence.nudge;

import io.quarkus.arc.Arc;
import java.time.Clock;
import java.time.Duration;
import org.nextlevel.evidence.Company;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The daily look at one company, on a day of the test's choice. */
final class Look {
    private Look() {}

    static void at(Company company, int daysFromNow) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().open(company.tenant());
            var now = Arc.container().instance(Clock.class).get().instant();
            Arc.container().instance(RaiseNudges.class).get().raise(now.plus(Duration.ofDays(daysFromNow)));
        } finally {
            context.terminate();
        }
    }

    /** As if everybody had been in the directory for so long. */
    static void addedBefore(Company company, int days) {
        company.rows("update employee set added_at = added_at - interval '%d days' returning id".formatted(days));
    }
}
