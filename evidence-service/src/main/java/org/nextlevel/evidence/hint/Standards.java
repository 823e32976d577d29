package org.nextlevel.evidence.hint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.nextlevel.evidence.framework.KnownFramework;
import org.nextlevel.evidence.framework.KnownFrameworks;
import org.nextlevel.evidence.position.Position;

/** What people's evidence is measured by, as far as their framework has arrived here. */
@ApplicationScoped
public class Standards {
    private final KnownFrameworks frameworks;
    private final Clock clock;

    Standards(KnownFrameworks frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** For who has this position today. */
    public Standard of(Position position) {
        return frameworks
                .findByKey(position.framework())
                .map(framework -> new Standard(oldest(framework), framework.belowNext(position.level())))
                .orElseGet(() -> new Standard(null, Set.of()));
    }

    private LocalDate oldest(KnownFramework framework) {
        return framework.recencyMonths() == null
                ? null
                : LocalDate.ofInstant(clock.instant(), clock.getZone()).minusMonths(framework.recencyMonths());
    }
}
