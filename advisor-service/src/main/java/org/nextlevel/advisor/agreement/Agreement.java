package org.nextlevel.advisor.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;

/** A version of what a manager requires of somebody for a level. Its words never change once both confirmed them. */
@Entity
@Table(name = "requirement_agreement")
class Agreement extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;

    private String framework;
    private String target;
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

    private LocalDate nextReminderOn;

    protected Agreement() {}

    private Agreement(AgreementTarget place, int number, Instant at) {
        this.id = UUID.randomUUID();
        this.employeeId = place.employee();
        this.framework = place.framework();
        this.target = place.target();
        this.number = number;
        this.begunAt = at;
    }

    /**
     * The person asks.
     *
     * @param question null for the plain one
     */
    static Agreement ask(AgreementTarget place, int number, String question, MoveTime now) {
        var asked = new Agreement(place, number, now.at());
        asked.wait(question, now);
        return asked;
    }

    /** The manager states it without being asked. */
    static Agreement state(AgreementTarget place, int number, UUID manager, List<AgreedRequirement> items, MoveTime now) {
        var stated = new Agreement(place, number, now.at());
        stated.write(manager, items, now);
        return stated;
    }

    void answer(AgreementParty standing, UUID manager, List<AgreedRequirement> required, MoveTime now) {
        require(AgreementAction.ANSWER, standing, manager);
        write(manager, required, now);
    }

    void askBack(AgreementParty standing, UUID manager, String about, MoveTime now) {
        require(AgreementAction.ASK_BACK, standing, manager);
        wait(about, now);
    }

    /** The person's word brings it into force; a new manager's makes the former one's words the own. */
    void confirm(AgreementParty standing, UUID manager, MoveTime now) {
        require(AgreementAction.CONFIRM, standing, manager);
        if (standing == AgreementParty.MANAGER) {
            upheldBy = manager;
        } else {
            state = AgreementState.CONFIRMED;
            confirmedAt = now.at();
        }
    }

    void withdraw(AgreementParty standing, UUID manager) {
        require(AgreementAction.WITHDRAW, standing, manager);
        state = AgreementState.WITHDRAWN;
        nextReminderOn = null;
    }

    /** The next version is in force. */
    void replace() {
        state = AgreementState.REPLACED;
    }

    /** Notes that the manager was reminded until a day. */
    UnansweredQuestion remind(LocalDate today, int weeks) {
        UnansweredQuestion silence = UnansweredQuestion.of(askedOn, today, weeks);
        nextReminderOn = silence.nextReminderOn();
        return silence;
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

    private void require(AgreementAction action, AgreementParty standing, UUID manager) {
        standing.require(action);
        if (!actions(standing, manager).contains(action)) {
            throw new Conflict(
                    "agreement-state",
                    "The agreement is %s%s: read it again, its actions say what is possible now."
                            .formatted(state, isByFormer(manager) ? " by a former manager" : ""));
        }
    }

    /**
     * What is possible now.
     *
     * @param manager the direct manager of today; null at the top
     */
    Set<AgreementAction> actions(AgreementParty standing, UUID manager) {
        return state.actions(standing, isByFormer(manager));
    }

    /** Whether the words are not those of the direct manager of today, who has not followed them either. */
    boolean isByFormer(UUID manager) {
        return statedBy != null && !(upheldBy == null ? statedBy : upheldBy).equals(manager);
    }

    /** What it adds to what the framework requires. */
    Stream<AddedRequirement> added() {
        return items.stream()
                .map(item -> new AddedRequirement(
                        RequirementSourceKind.MANAGER, id, item.competency(), item.level(), item.text(), item.required()));
    }

    /**
     * As one who stands so sees it.
     *
     * @param manager the direct manager of today; null at the top
     * @param weeks from one reminder to the next
     */
    AgreementView view(AgreementParty standing, UUID manager, LocalDate today, int weeks) {
        return new AgreementView(
                id,
                employeeId,
                framework,
                target,
                number,
                state,
                question,
                items,
                begunAt,
                askedOn,
                statedBy,
                statedAt,
                upheldBy,
                confirmedAt,
                isByFormer(manager),
                state == AgreementState.ASKED ? UnansweredQuestion.of(askedOn, today, weeks) : null,
                actions(standing, manager).stream().sorted().toList());
    }

    /**
     * What others are told of it.
     *
     * @param manager the direct manager of today; null at the top
     * @param reminders how many were due; 0 while nobody waits
     */
    AgreementEvent.State told(UUID manager, int reminders) {
        return new AgreementEvent.State(
                id, employeeId, manager, framework, target, number, version(), state, askedOn, reminders);
    }

    UUID id() {
        return id;
    }

    AgreementTarget place() {
        return new AgreementTarget(employeeId, framework, target);
    }

    Instant begunAt() {
        return begunAt;
    }

    AgreementState state() {
        return state;
    }
}
