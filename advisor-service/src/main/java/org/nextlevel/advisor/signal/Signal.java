package org.nextlevel.advisor.signal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.engine.timing.factor.Confidence;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorSource;
import org.nextlevel.engine.timing.factor.Scope;
import org.nextlevel.kit.tenant.Aggregate;

/** A statement that a time is good or bad for asking, for many or for one. It is replaced, never changed. */
@Entity
public class Signal extends Aggregate {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SignalKind kind;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private UUID managerId;

    private String department;

    private UUID personId;

    private LocalDate startsOn;

    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Enumerated(EnumType.STRING)
    private TimingFactorSource source;

    private UUID recordedBy;

    private Instant recordedAt;

    protected Signal() {}

    Signal(StateSignalRequest request, SignalAuthority.Said said, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.kind = request.kind();
        this.scope = said.scope().type();
        this.managerId = said.scope().managerId();
        this.department = said.scope().department();
        this.personId = said.scope().employeeId();
        this.startsOn = request.from();
        this.endsOn = request.lastDay();
        this.confidence = request.sureness();
        this.source = said.source();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** The signal's id. */
    public UUID id() {
        return id;
    }

    /** What it means for timing. */
    public TimingFactor influence() {
        return new TimingFactor(kind.influence(), confidence, source, scope, startsOn, endsOn, id, List.of());
    }

    /** Whether it is a private note of the person whom it is about. */
    boolean isNote() {
        return source == TimingFactorSource.EMPLOYEE;
    }

    TimingFactorSource source() {
        return source;
    }

    SignalScope scope() {
        return new SignalScope(scope, managerId, department, personId);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    SignalView view() {
        TimingFactor influence = influence();
        return new SignalView(
                id,
                kind,
                influence.kind().direction(),
                influence.counts(),
                influence.blocks(),
                scope(),
                startsOn,
                endsOn,
                confidence,
                source,
                recordedBy,
                recordedAt);
    }
}
