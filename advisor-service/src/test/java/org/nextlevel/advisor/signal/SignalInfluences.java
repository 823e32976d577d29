package org.nextlevel.advisor.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.timing.Influence;

/** What a signal of a kind means for timing, through the real signal. */
public final class SignalInfluences {
    private SignalInfluences() {}

    public static Influence of(String kind, LocalDate from, LocalDate to, UUID recordedBy) {
        var scope = new SignalScope(SignalScope.Type.COMPANY, null);
        var request = new StateSignal(SignalKind.valueOf(kind), scope, from, to);
        return new Signal(request, scope, Source.HR, recordedBy, Instant.EPOCH).influence();
    }
}
