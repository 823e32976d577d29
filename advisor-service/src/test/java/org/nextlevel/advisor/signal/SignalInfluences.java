package org.nextlevel.advisor.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.engine.timing.factor.Confidence;
import org.nextlevel.engine.timing.factor.Influence;
import org.nextlevel.engine.timing.factor.InfluenceSource;
import org.nextlevel.engine.timing.factor.Reach;

/** What a signal means for timing, through the real signal. */
public final class SignalInfluences {
    private static final UUID SOMEBODY = new UUID(0, 7);

    private SignalInfluences() {}

    /** HR states it, certain, of the company, or of a person where it can be said of one alone. */
    public static Influence of(String kind, LocalDate from, LocalDate to, UUID id) {
        Reach reach = SignalKind.valueOf(kind).isPersonal() ? Reach.PERSON : Reach.COMPANY;
        return of(kind, reach, InfluenceSource.HR, Confidence.HIGH, from, to, id);
    }

    public static Influence of(
            String kind,
            Reach reach,
            InfluenceSource source,
            Confidence confidence,
            LocalDate from,
            LocalDate to,
            UUID id) {
        SignalScope scope = switch (reach) {
            case COMPANY -> SignalScope.company();
            case DEPARTMENT -> SignalScope.department("Engineering");
            case TEAM -> SignalScope.team(SOMEBODY);
            case PERSON -> SignalScope.person(SOMEBODY);
        };
        var request = new StateSignal(SignalKind.valueOf(kind), scope, from, to, confidence);
        request.check();
        Influence stated = new Signal(request, new Authority.Said(scope, source), SOMEBODY, Instant.EPOCH).influence();
        return new Influence(
                stated.kind(),
                stated.confidence(),
                stated.source(),
                stated.reach(),
                stated.from(),
                stated.to(),
                id,
                List.of());
    }
}
