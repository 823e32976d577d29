package org.nextlevel.evidence.evidence.hint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;

/** What people's evidence is measured by, as far as their framework has arrived here. */
@ApplicationScoped
public class QualityStandards {
    private final KnownFrameworks frameworks;
    private final Clock clock;

    QualityStandards(KnownFrameworks frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** For who has this position today. */
    public QualityStandard of(Position position) {
        return frameworks
                .findByKey(position.framework())
                .map(framework -> new QualityStandard(oldest(framework), framework.belowNext(position.level())))
                .orElseGet(() -> new QualityStandard(null, Set.of()));
    }

    private LocalDate oldest(KnownFramework framework) {
        return framework.recencyMonths() == null ? null : LocalDate.now(clock).minusMonths(framework.recencyMonths());
    }
}
