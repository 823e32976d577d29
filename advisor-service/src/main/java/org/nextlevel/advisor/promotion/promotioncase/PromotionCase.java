package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.sentence.Language;

/**
 * Somebody's way to one promotion, which belongs to that person. It stays with the version of the framework that it began
 * with. The verbs do not ask who may: {@code VisibleCase} does.
 */
@Entity
public class PromotionCase extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;
    private String framework;
    private long frameworkVersion;
    private String level;
    private String target;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private ClosingReason closing;

    @Column(insertable = false, updatable = false)
    private boolean acknowledgementSaid; // which the database keeps, for lists alone

    private int round;
    private boolean sharedWithManager;
    private CountingAnswer answer = CountingAnswer.NONE;
    private CaseDays days;
    private Instant changedAt;

    protected PromotionCase() {}

    public PromotionCase(Employee owner, Framework pinned, String target, Language language, Instant now) {
        this.id = UUID.randomUUID();
        this.employeeId = owner.id();
        this.framework = pinned.key();
        this.frameworkVersion = pinned.number();
        this.level = owner.level();
        this.target = target;
        this.language = language;
        this.days = CaseDays.opened(now);
        become(CaseState.PREPARING, now);
    }

    public void shareWithManager(Instant now) {
        sharedWithManager = true;
        changedAt = now;
    }

    public void ask(Instant now) {
        round++;
        sharedWithManager = true;
        days = days.asked(now);
        become(CaseState.ASKED, now);
    }

    /**
     * Takes an answer as the one that counts from now on.
     *
     * @param revisit the day from which to ask again; null when none was said
     * @param corrects whether it only corrects what the owner had heard, so that a later day is none put off
     */
    public void answer(PromotionAnswer kind, LocalDate revisit, boolean corrects, Instant now) {
        answer = answer.replacedBy(kind, revisit, corrects);
        become(CaseState.ANSWERED, now);
    }

    /** The owner takes what follows from the answer as the plan. */
    public void agree(Instant now) {
        become(CaseState.AGREED, now);
    }

    public void appeal(Instant now) {
        days = days.appealed(now);
        become(CaseState.APPEALED, now);
    }

    public void submit(Instant now) {
        days = days.submitted(now);
        become(CaseState.SUBMITTED, now);
    }

    /** HR says yes, from a day on. */
    public void approve(LocalDate effective, Instant now) {
        days = days.effective(effective);
        become(CaseState.PROMOTED, now);
    }

    public void follow(Instant now) {
        become(CaseState.FOLLOW_THROUGH, now);
    }

    public void complete(Instant now) {
        days = days.closed(now);
        become(CaseState.COMPLETED, now);
    }

    public void close(ClosingReason why, Instant now) {
        closing = why;
        days = days.closed(now);
        become(CaseState.CLOSED, now);
    }

    private void become(CaseState next, Instant now) {
        state = next;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Id of the person whose case it is. */
    public UUID employeeId() {
        return employeeId;
    }

    public String framework() {
        return framework;
    }

    /** Number of the version of the framework that the case stays with. */
    public long frameworkVersion() {
        return frameworkVersion;
    }

    /** Key of the level that was held when the case was opened. */
    public String level() {
        return level;
    }

    /** Key of the level that is asked for. */
    public String target() {
        return target;
    }

    /** In which what follows from answers is written down, whoever records them. */
    public Language language() {
        return language;
    }

    public CaseState state() {
        return state;
    }

    /** How often the promotion was asked for; 0 before the first time. */
    public int round() {
        return round;
    }

    /** Whether whoever is the direct manager sees it. */
    public boolean isSharedWithManager() {
        return sharedWithManager;
    }

    /** The answer that counts; null before the first one. */
    public PromotionAnswer answer() {
        return answer.answer();
    }

    /** The day from which to ask again; null when none was said. */
    public LocalDate revisitOn() {
        return answer.revisitOn();
    }

    /** How often that day was put off. */
    public int revisitMoves() {
        return answer.revisitMoves();
    }

    public CaseDays days() {
        return days;
    }

    public ClosingReason closing() {
        return closing;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
