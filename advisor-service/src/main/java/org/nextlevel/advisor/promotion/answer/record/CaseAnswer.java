package org.nextlevel.advisor.promotion.answer.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.tenant.Aggregate;

/** An answer as one side recorded it. It never changes: who errs records it once more. */
@Entity
@Immutable
public class CaseAnswer extends Aggregate {
    @Id
    private UUID id;

    private UUID caseId;

    private int round;
    private int number;

    @Enumerated(EnumType.STRING)
    private CaseParty recordedAs;

    private UUID recordedBy;

    @Enumerated(EnumType.STRING)
    private PromotionAnswer answer;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MissingEvidence> missing = List.of();

    /** Places of the missing points whose competency is suggested; beside them, since a former release reads the points too. */
    private List<Integer> suggested = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "owner")
    private CaseParty followUp;

    private LocalDate revisitOn;

    private Instant recordedAt;

    protected CaseAnswer() {}

    /** @param number counts what this side recorded in this round, from 1 */
    public CaseAnswer(VisibleCase open, CaseParty as, int number, RecordAnswerRequest request, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = open.promotionCase().id();
        this.round = open.promotionCase().round();
        this.number = number;
        this.recordedAs = as;
        this.recordedBy = open.caller();
        this.answer = request.answer();
        this.reason = request.reason();
        this.missing = request.missing().stream().map(MissingEvidence::unmarked).toList();
        this.suggested = IntStream.range(0, missing.size())
                .filter(place -> request.missing().get(place).isSuggested())
                .boxed()
                .toList();
        this.followUp = request.followUp();
        this.revisitOn = request.revisitOn();
        this.recordedAt = at;
    }

    /** What was recorded, as all parties see it. */
    public RecordedAnswer said() {
        return new RecordedAnswer(recordedAs, recordedBy, answer, reason, points(), followUp, revisitOn, recordedAt);
    }

    private List<MissingEvidence> points() {
        return IntStream.range(0, missing.size())
                .mapToObj(place -> suggested.contains(place)
                        ? missing.get(place).suggesting(missing.get(place).competency())
                        : missing.get(place))
                .toList();
    }

    UUID caseId() {
        return caseId;
    }

    /** How often the promotion had been asked for, this time included. */
    public int round() {
        return round;
    }

    /** Counts what this side recorded in this round, from 1. */
    public int number() {
        return number;
    }

    /** The side that recorded it. */
    public CaseParty recordedAs() {
        return recordedAs;
    }
}
