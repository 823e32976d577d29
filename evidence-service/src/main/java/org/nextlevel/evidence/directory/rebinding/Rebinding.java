package org.nextlevel.evidence.directory.rebinding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.evidence.directory.rebinding.RebindingView.RebindingState;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.kit.tenant.token.Login;

/** The request that another login becomes a person's; until it is in force, that login opens nothing. */
@Entity
class Rebinding extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;
    private String issuer;
    private String subject;

    @Enumerated(EnumType.STRING)
    private RebindingState state;

    private Instant requestedAt;

    /** Of HR; null as long as nobody of HR confirmed. */
    private UUID firstConfirmation;

    private UUID secondConfirmation;

    /** Null until that is certain. */
    private Instant inForceAt;

    /** Null while it is open. Read by queries alone. */
    @SuppressWarnings("UnusedVariable")
    private Instant endedAt;

    protected Rebinding() {}

    Rebinding(UUID employee, Login login, Instant now) {
        id = UUID.randomUUID();
        employeeId = employee;
        issuer = login.issuer();
        subject = login.subject();
        state = RebindingState.REQUESTED;
        requestedAt = now;
    }

    /** The person says that the other login is theirs: it is so at once. */
    void confirmedByPerson(Instant now) {
        requireOpen();
        inForceAt = now;
        comeIntoForce(now);
    }

    /** Somebody of HR says so; the second one schedules it. The same one again changes nothing. */
    void confirmedByHr(UUID who, Instant now, Duration wait) {
        requireOpen();
        if (firstConfirmation == null) {
            firstConfirmation = who;
        } else if (secondConfirmation == null && !firstConfirmation.equals(who)) {
            secondConfirmation = who;
            state = RebindingState.SCHEDULED;
            inForceAt = now.plus(wait);
        }
    }

    /** The person says that the other login is not theirs. */
    void objected(Instant now) {
        requireOpen();
        end(RebindingState.OBJECTED, now);
    }

    /** HR or the HR system takes it back, such as one to a wrong login. */
    void withdrawn(Instant now) {
        requireOpen();
        end(RebindingState.WITHDRAWN, now);
    }

    /** It cannot be any more. */
    void overtaken(Instant now) {
        end(RebindingState.OVERTAKEN, now);
    }

    private void end(RebindingState how, Instant now) {
        state = how;
        inForceAt = null;
        endedAt = now;
    }

    /** Its time has come. */
    void comeIntoForce(Instant now) {
        state = RebindingState.IN_FORCE;
        endedAt = now;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Conflict("rebinding-over", "This re-binding is %s: ask for another.", state);
        }
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    Login login() {
        return new Login(issuer, subject);
    }

    RebindingState state() {
        return state;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    /** How many of HR confirmed. */
    int confirmations() {
        return (firstConfirmation == null ? 0 : 1) + (secondConfirmation == null ? 0 : 1);
    }

    boolean isConfirmedBy(UUID who) {
        return who.equals(firstConfirmation) || who.equals(secondConfirmation);
    }

    Instant inForceAt() {
        return inForceAt;
    }
}
