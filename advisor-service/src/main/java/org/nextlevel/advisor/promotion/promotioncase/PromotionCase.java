package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.kit.tenant.Aggregate;

/**
 * Somebody's way to one promotion, which belongs to that person. It stays with the version of the framework that it began
 * with. The verbs do not ask who may: {@link VisibleCase#require} does.
 */
@Entity
@Table(name = "promotion_case")
public class PromotionCase extends Aggregate {
    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String framework;

    @Column(name = "framework_version")
    private long frameworkVersion;

    private String level;
    private String target;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private int round;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "shared_with_manager")
    private boolean sharedWithManager;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private AnswerKind answer;

    @Column(name = "revisit_on")
    private LocalDate revisitOn;

    @Column(name = "revisit_moves")
    private int revisitMoves;

    @Column(name = "appealed_on")
    private LocalDate appealedOn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private ClosingReason closing;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PromotionCase() {}

    PromotionCase(Employee owner, Framework pinned, String target, Now now) {
        this.id = UUID.randomUUID();
        this.employeeId = owner.id();
        this.framework = pinned.key();
        this.frameworkVersion = pinned.number();
        this.level = owner.level();
        this.target = target;
        this.openedOn = now.day();
        become(CaseState.PREPARING, now);
    }

    /** A day and the moment it was asked for. */
    public record Now(LocalDate day, Instant at) {}

    void shareWithManager(Now now) {
        sharedWithManager = true;
        changedAt = now.at();
    }

    void ask(Now now) {
        round++;
        askedOn = now.day();
        sharedWithManager = true;
        become(CaseState.ASKED, now);
    }

    /**
     * What counts as the answer from now on.
     *
     * @param revisit the day from which to ask again; null when none was said
     * @param corrects whether it only corrects what the owner had heard, so that a later day is none put off
     */
    public void answer(AnswerKind kind, LocalDate revisit, boolean corrects, Now now) {
        if (!corrects && revisitOn != null && revisit != null && revisit.isAfter(revisitOn)) {
            revisitMoves++;
        }
        answer = kind;
        revisitOn = revisit;
        become(CaseState.ANSWERED, now);
    }

    /** The owner takes what follows from the answer as the plan. */
    public void agree(Now now) {
        become(CaseState.AGREED, now);
    }

    void appeal(Now now) {
        appealedOn = now.day();
        become(CaseState.APPEALED, now);
    }

    void submit(Now now) {
        submittedOn = now.day();
        become(CaseState.SUBMITTED, now);
    }

    /** HR's yes, from a day on. */
    public void approve(LocalDate effective, Now now) {
        effectiveOn = effective;
        become(CaseState.PROMOTED, now);
    }

    /** The time after the promotion begins. */
    public void follow(Now now) {
        become(CaseState.FOLLOW_THROUGH, now);
    }

    void complete(Now now) {
        closedOn = now.day();
        become(CaseState.COMPLETED, now);
    }

    void close(ClosingReason why, Now now) {
        closing = why;
        closedOn = now.day();
        become(CaseState.CLOSED, now);
    }

    private void become(CaseState next, Now now) {
        state = next;
        changedAt = now.at();
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID employeeId() {
        return employeeId;
    }

    /** Key of the framework. */
    public String framework() {
        return framework;
    }

    /** The version of the framework that it stays with. */
    public long frameworkVersion() {
        return frameworkVersion;
    }

    /** Key of the level held when it was opened. */
    public String level() {
        return level;
    }

    /** Key of the level asked for. */
    public String target() {
        return target;
    }

    /** How far it is. */
    public CaseState state() {
        return state;
    }

    /** How often the promotion was asked for; 0 before the first time. */
    public int round() {
        return round;
    }

    /** When it was opened. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** Whether the direct manager of today sees it. */
    public boolean isSharedWithManager() {
        return sharedWithManager;
    }

    /** When the promotion was last asked for; null before the first time. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** The answer that counts; null before the first one. */
    public AnswerKind answer() {
        return answer;
    }

    /** The day from which to ask again; null when none was said. */
    public LocalDate revisitOn() {
        return revisitOn;
    }

    /** How often that day was put off. */
    public int revisitMoves() {
        return revisitMoves;
    }

    LocalDate appealedOn() {
        return appealedOn;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    /** From when the promotion holds; null until HR approved it. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    ClosingReason closing() {
        return closing;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Whether HR was ever asked about it, and therefore sees it. */
    boolean isKnownToHr() {
        return submittedOn != null || appealedOn != null;
    }
}
