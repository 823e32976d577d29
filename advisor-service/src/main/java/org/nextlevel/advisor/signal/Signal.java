package org.nextlevel.advisor.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.timing.Influence;
import org.nextlevel.kit.tenant.Aggregate;

/** A statement that a time is good or bad for asking, for the company or a team. It is replaced, never changed. */
@Entity
public class Signal extends Aggregate {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SignalKind kind;

    @Enumerated(EnumType.STRING)
    private SignalScope.Type scope;

    @Column(name = "manager_id")
    private UUID managerId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Signal() {}

    Signal(StateSignal request, SignalScope scope, Source source, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.kind = request.kind();
        this.scope = scope.type();
        this.managerId = scope.managerId();
        this.startsOn = request.from();
        this.endsOn = request.to();
        this.source = source;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** The signal's id. */
    public UUID id() {
        return id;
    }

    /** What it states. */
    public SignalKind kind() {
        return kind;
    }

    /** Whether it holds on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** What it means for timing. */
    public Influence influence() {
        return new Influence(
                kind.name(),
                kind.direction(),
                kind.weight(),
                kind.blocking(),
                source.name(),
                startsOn,
                endsOn,
                kind.mission(),
                id);
    }

    SignalScope scope() {
        return new SignalScope(scope, managerId);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    SignalView view() {
        return new SignalView(
                id,
                kind,
                kind.direction(),
                kind.weight(),
                kind.blocking(),
                scope(),
                startsOn,
                endsOn,
                source,
                recordedBy,
                recordedAt);
    }
}
