package org.nextlevel.advisor.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.advisor.agreement.move.AgreementAction;
import org.nextlevel.advisor.agreement.move.AgreementParty;
import org.nextlevel.advisor.agreement.move.AgreementState;
import org.nextlevel.advisor.agreement.move.MoveTime;
import org.nextlevel.advisor.agreement.move.UnansweredQuestion;
import org.nextlevel.advisor.agreement.request.AgreedRequirement;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.kit.tenant.Aggregate;

/** A version of what a manager requires of somebody for a level. Its text never changes once both confirmed it. */
@Entity
@Table(name = "requirement_agreement")
class Agreement extends Aggregate {
    @Id
    private UUID id;

    @Embedded
    private AgreementTarget about;

    private int number;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    private String question;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreedRequirement> items = List.of();

    private Instant begunAt;
    private LocalDate askedOn;
    private UUID statedBy;
    private Instant statedAt;
    private UUID upheldBy;
    private Instant confirmedAt;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    private LocalDate nextReminderOn;

    protected Agreement() {}

    private Agreement(AgreementTarget about, int number, Instant at) {
        this.id = UUID.randomUUID();
        this.about = about;
        this.number = number;
        this.begunAt = at;
    }

    /**
     * A version that begins with the person's question.
     *
     * @param question null for the plain one
     */
    static Agreement ask(AgreementTarget about, int number, String question, MoveTime now) {
        var asked = new Agreement(about, number, now.at());
        asked.wait(question, now);
        return asked;
    }

    /** A version that begins with what the manager states without being asked. */
    static Agreement state(
            AgreementTarget about, int number, UUID manager, List<AgreedRequirement> items, MoveTime now) {
        var stated = new Agreement(about, number, now.at());
        stated.write(manager, items, now);
        return stated;
    }

    void answer(AgreementParty party, UUID manager, List<AgreedRequirement> required, MoveTime now) {
        state.require(AgreementAction.ANSWER, party, isByFormer(manager));
        write(manager, required, now);
    }

    void askBack(AgreementParty party, UUID manager, String about, MoveTime now) {
        state.require(AgreementAction.ASK_BACK, party, isByFormer(manager));
        wait(about, now);
    }

    /** The person's confirmation brings it into force; a new manager's makes what the former one wrote the own. */
    void confirm(AgreementParty party, UUID manager, MoveTime now) {
        state.require(AgreementAction.CONFIRM, party, isByFormer(manager));
        if (party == AgreementParty.MANAGER) {
            upheldBy = manager;
        } else {
            state = AgreementState.CONFIRMED;
            confirmedAt = now.at();
        }
    }

    void withdraw(AgreementParty party, UUID manager) {
        state.require(AgreementAction.WITHDRAW, party, isByFormer(manager));
        state = AgreementState.WITHDRAWN;
        nextReminderOn = null;
    }

    /** Notes that the next version is in force. */
    void replace() {
        state = AgreementState.REPLACED;
    }

    /** Notes that the manager was reminded of the question until a day. */
    UnansweredQuestion remind(LocalDate today, int weeks) {
        UnansweredQuestion waiting = UnansweredQuestion.of(askedOn, today, weeks);
        nextReminderOn = waiting.nextReminderOn();
        return waiting;
    }

    private void wait(String asked, MoveTime now) {
        state = AgreementState.ASKED;
        question = asked;
        askedOn = now.day();
        nextReminderOn = askedOn.plusWeeks(now.weeks());
    }

    private void write(UUID manager, List<AgreedRequirement> required, MoveTime now) {
        state = AgreementState.ANSWERED;
        items = List.copyOf(required);
        statedBy = manager;
        statedAt = now.at();
        upheldBy = null;
        nextReminderOn = null;
    }

    /**
     * Whether a former manager wrote it and the direct manager of today has not confirmed it either.
     *
     * @param manager the direct manager of today; null at the top
     */
    boolean isByFormer(UUID manager) {
        return statedBy != null && !(upheldBy == null ? statedBy : upheldBy).equals(manager);
    }

    /** What it adds to what the framework requires. */
    Stream<AddedRequirement> added() {
        return items.stream().map(item -> item.addedBy(id));
    }

    UUID id() {
        return id;
    }

    AgreementTarget about() {
        return about;
    }

    int number() {
        return number;
    }

    AgreementState state() {
        return state;
    }

    String question() {
        return question;
    }

    List<AgreedRequirement> items() {
        return items;
    }

    Instant begunAt() {
        return begunAt;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    UUID statedBy() {
        return statedBy;
    }

    Instant statedAt() {
        return statedAt;
    }

    UUID upheldBy() {
        return upheldBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
