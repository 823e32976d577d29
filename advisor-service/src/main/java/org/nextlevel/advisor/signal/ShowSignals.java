package org.nextlevel.advisor.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.signal.statement.OverlappingSignals;

/** Completes signals that the caller sees by what is shown beside them; in a few queries for all. */
@ApplicationScoped
public class ShowSignals {
    private final SignalAuthority authority;
    private final OpenRoles roles;
    private final OverlappingSignals overlapping;

    ShowSignals(SignalAuthority authority, OpenRoles roles, OverlappingSignals overlapping) {
        this.authority = authority;
        this.roles = roles;
        this.overlapping = overlapping;
    }

    /** Signals in their order. */
    List<VisibleSignal> of(List<Signal> signals) {
        Map<UUID, List<UUID>> overlaps =
                overlapping.of(signals.stream().map(Signal::id).toList());
        return authority.visible(signals).stream()
                .map(roles::named)
                .map(one -> one.overlapping(overlaps.getOrDefault(one.signal().id(), List.of())))
                .toList();
    }

    /** One signal, which is in the database already. */
    public VisibleSignal of(Signal signal) {
        return of(List.of(signal)).getFirst();
    }
}
