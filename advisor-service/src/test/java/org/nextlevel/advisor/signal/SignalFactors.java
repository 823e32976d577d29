package org.nextlevel.advisor.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.signal.statement.SignalKind;
import org.nextlevel.advisor.signal.statement.SignalScope;
import org.nextlevel.advisor.signal.statement.StateSignalRequest;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;

/** What a signal means for timing, through the real signal. */
public final class SignalFactors {
    private static final UUID SOMEBODY = new UUID(0, 7);

    private SignalFactors() {}

    /** HR states it, certain, of the company, or of a person where it can be said of one alone. */
    public static TimingFactor of(String kind, LocalDate from, LocalDate to, UUID id) {
        TimingFactorScope reach =
                SignalKind.valueOf(kind).isPersonal() ? TimingFactorScope.PERSON : TimingFactorScope.COMPANY;
        return of(kind, reach, TimingFactorSource.HR, TimingFactorConfidence.HIGH, from, to, id);
    }

    public static TimingFactor of(
            String kind,
            TimingFactorScope reach,
            TimingFactorSource source,
            TimingFactorConfidence confidence,
            LocalDate from,
            LocalDate to,
            UUID id) {
        SignalScope scope = switch (reach) {
            case COMPANY -> SignalScope.company();
            case DEPARTMENT -> SignalScope.department("Engineering");
            case TEAM -> SignalScope.team(SOMEBODY);
            case PERSON -> SignalScope.person(SOMEBODY);
        };
        var request = new StateSignalRequest(SignalKind.valueOf(kind), scope, null, from, to, confidence);
        request.check();
        TimingFactor stated =
                new Signal(request, new SignalAuthority.AllowedSignal(scope, source), SOMEBODY, Instant.EPOCH).factor();
        return new TimingFactor(
                stated.kind(),
                stated.confidence(),
                stated.source(),
                stated.scope(),
                stated.from(),
                stated.to(),
                id,
                List.of());
    }
}
