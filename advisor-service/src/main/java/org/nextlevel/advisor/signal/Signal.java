package org.nextlevel.advisor.signal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.advisor.signal.statement.OpenRole;
import org.nextlevel.advisor.signal.statement.SignalKind;
import org.nextlevel.advisor.signal.statement.SignalScope;
import org.nextlevel.advisor.signal.statement.StateSignalRequest;
import org.nextlevel.advisor.signal.statement.SystemId;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.tenant.Aggregate;

/**
 * A statement that a time is good or bad for asking, for many or for one. What people state is replaced, never changed; what a system
 * states by its own id is as that system says it now.
 */
@Entity
public class Signal extends Aggregate {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SignalKind kind;

    @Enumerated(EnumType.STRING)
    private TimingFactorScope scope;

    private UUID managerId;

    private String department;

    private UUID personId;

    private String framework;

    private String level;

    private LocalDate startsOn;

    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private TimingFactorConfidence confidence;

    @Enumerated(EnumType.STRING)
    private TimingFactorSource source;

    private UUID recordedBy;

    private Instant recordedAt;

    private String system;

    private String externalId;

    protected Signal() {}

    Signal(StateSignalRequest request, SignalAuthority.AllowedSignal allowed, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        say(request, allowed, recordedBy, recordedAt);
    }

    /** A signal that a system states by an id of its own. */
    public Signal(
            SystemId told,
            StateSignalRequest request,
            SignalAuthority.AllowedSignal allowed,
            UUID recordedBy,
            Instant recordedAt) {
        this(request, allowed, recordedBy, recordedAt);
        this.system = told.system();
        this.externalId = told.externalId();
    }

    /** Says otherwise what a system says of it now. */
    public void restate(
            StateSignalRequest request, SignalAuthority.AllowedSignal allowed, UUID restatedBy, Instant restatedAt) {
        say(request, allowed, restatedBy, restatedAt);
    }

    /** Whether it says already what is said now, whoever says it. */
    public boolean says(StateSignalRequest request, SignalScope whom) {
        return kind == request.kind()
                && scope().equals(whom)
                && Objects.equals(role(), request.role())
                && startsOn.equals(request.from())
                && Objects.equals(endsOn, request.lastDay())
                && confidence == request.sureness();
    }

    private void say(
            StateSignalRequest request, SignalAuthority.AllowedSignal allowed, UUID recordedBy, Instant recordedAt) {
        this.kind = request.kind();
        this.scope = allowed.scope().type();
        this.managerId = allowed.scope().managerId();
        this.department = allowed.scope().department();
        this.personId = allowed.scope().employeeId();
        this.framework = request.role() == null ? null : request.role().framework();
        this.level = request.role() == null ? null : request.role().level();
        this.startsOn = request.from();
        this.endsOn = request.lastDay();
        this.confidence = request.sureness();
        this.source = allowed.source();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    /** A signal as a row holds it, for reading alone. */
    static Signal read(Row row) {
        var signal = new Signal();
        signal.id = row.uuid("id");
        signal.kind = row.constant("kind", SignalKind.class);
        signal.scope = row.constant("scope", TimingFactorScope.class);
        signal.managerId = row.uuid("manager_id");
        signal.department = row.text("department");
        signal.personId = row.uuid("person_id");
        signal.framework = row.text("framework");
        signal.level = row.text("level");
        signal.startsOn = row.date("starts_on");
        signal.endsOn = row.date("ends_on");
        signal.confidence = row.constant("confidence", TimingFactorConfidence.class);
        signal.source = row.constant("source", TimingFactorSource.class);
        signal.recordedBy = row.uuid("recorded_by");
        signal.recordedAt = row.instant("recorded_at");
        signal.system = row.text("system");
        signal.externalId = row.text("external_id");
        return signal;
    }

    /** What it is called where it comes from; null when nobody but NextLevel knows it. */
    SystemId told() {
        return system == null ? null : new SystemId(system, externalId);
    }

    /** What is open; null for what is no opening. */
    OpenRole role() {
        return level == null ? null : new OpenRole(framework, level);
    }

    /** What it means for timing; an opening means nothing for it. */
    TimingFactor factor() {
        return new TimingFactor(kind.factor(), confidence, source, scope, startsOn, endsOn, id, List.of());
    }

    /** Whether it is a private note of the person whom it is about. */
    boolean isNote() {
        return source == TimingFactorSource.EMPLOYEE;
    }

    TimingFactorSource source() {
        return source;
    }

    public SignalScope scope() {
        return new SignalScope(scope, managerId, department, personId);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    SignalKind kind() {
        return kind;
    }

    TimingFactorConfidence confidence() {
        return confidence;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
