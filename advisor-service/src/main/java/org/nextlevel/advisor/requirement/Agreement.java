package org.nextlevel.advisor.requirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;

/** What a manager requires of a person for a level. A version that both confirmed holds until another one is. */
@Entity
@Table(name = "requirement_agreement")
class Agreement extends Aggregate {
    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String framework;
    private String target;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    // Of the latest statement; 0 before the first.
    private int number;
    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "stated_by")
    private UUID statedBy;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    private int reminders;

    // The statement that counts; null while none does.
    @Column(name = "in_force")
    private Integer inForce;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    protected Agreement() {}

    Agreement(UUID employee, String framework, String target) {
        this.id = UUID.randomUUID();
        this.employeeId = employee;
        this.framework = framework;
        this.target = target;
        this.state = AgreementState.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    String target() {
        return target;
    }

    String framework() {
        return framework;
    }

    AgreementState state() {
        return state;
    }

    int number() {
        return number;
    }

    Integer inForce() {
        return inForce;
    }

    /** The person asks, or asks back. What is in force stays so. */
    void ask(String words, Instant now) {
        require(Move.ASK, state != AgreementState.ASKED && state != AgreementState.CONFIRMED);
        state = AgreementState.ASKED;
        question = words;
        askedAt = now;
        waitFrom(now);
    }

    /** The manager states requirements, which confirms them from that side; answers the number of the statement. */
    int state(UUID manager, Instant now) {
        state = AgreementState.STATED;
        number++;
        statedBy = manager;
        waitFrom(now);
        return number;
    }

    /** The person confirms what was stated: from now on it counts. */
    void confirm() {
        require(Move.CONFIRM, state == AgreementState.STATED);
        state = AgreementState.CONFIRMED;
        inForce = number;
        confirmedBy = statedBy;
        waitFrom(null);
    }

    /** A new manager stands by what a former one stated. */
    void adopt(UUID manager) {
        require(Move.CONFIRM, isOfFormerManager(manager));
        confirmedBy = manager;
    }

    /** It counts no more. */
    void withdraw() {
        require(Move.WITHDRAW, state != AgreementState.WITHDRAWN);
        state = AgreementState.WITHDRAWN;
        inForce = null;
        confirmedBy = null;
        waitFrom(null);
    }

    /** Whether what is in force was stated by somebody else than the present manager. */
    boolean isOfFormerManager(UUID manager) {
        return inForce != null && !confirmedBy.equals(manager);
    }

    /**
     * What a party may do now.
     *
     * @param manager the present direct manager; null at the top
     */
    List<Move> moves(Party party, UUID manager) {
        return Stream.of(Move.values())
                .filter(move -> move.isFor(party) && isOpen(move, party, manager))
                .toList();
    }

    private boolean isOpen(Move move, Party party, UUID manager) {
        return switch (move) {
            case ASK -> state == AgreementState.STATED || state == AgreementState.WITHDRAWN;
            case STATE -> true;
            case CONFIRM -> party == Party.EMPLOYEE ? state == AgreementState.STATED : isOfFormerManager(manager);
            case WITHDRAW -> state != AgreementState.WITHDRAWN;
        };
    }

    /** Whose turn it is; null when nobody is waited for. */
    Party waitingFor() {
        return switch (state) {
            case ASKED -> Party.MANAGER;
            case STATED -> Party.EMPLOYEE;
            case CONFIRMED, WITHDRAWN -> null;
        };
    }

    private void waitFrom(Instant now) {
        waitingSince = now;
        reminders = 0;
    }

    private static void require(Move move, boolean isOpen) {
        if (!isOpen) {
            throw new Conflict("move-not-open", "%s is not possible now: `actions` says what is.".formatted(move));
        }
    }

    AgreementView view(Party party, UUID manager, AgreementVersion stated, AgreementVersion counting, Instant now) {
        return new AgreementView(
                id,
                employeeId,
                framework,
                target,
                state,
                question,
                askedAt,
                stated == null ? null : stated.view(),
                counting == null ? null : counting.view(),
                isOfFormerManager(manager),
                waitingFor(),
                waitingSince,
                waitingSince == null
                        ? null
                        : (int) Duration.between(waitingSince, now).toDays(),
                reminders,
                moves(party, manager));
    }
}
