package org.nextlevel.advisor.promotion.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.copy.wording.Colleague;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.copy.wording.MailAddresses;
import org.nextlevel.advisor.promotion.answer.record.Answers;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.commitment.ledger.ReadCommitments;
import org.nextlevel.advisor.promotion.conversation.agenda.AgendaFacts;
import org.nextlevel.advisor.promotion.conversation.agenda.AgendaFacts.AgendaGap;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationParties;
import org.nextlevel.advisor.promotion.conversation.agenda.StrongestEvidence;
import org.nextlevel.advisor.promotion.conversation.letter.AgreedFacts;
import org.nextlevel.advisor.promotion.conversation.meeting.Meeting;
import org.nextlevel.advisor.promotion.conversation.meeting.Meetings;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.kit.problem.Conflict;

/** Brings together what the texts of a conversation are made from. The caller is the owner of the case. */
@ApplicationScoped
class GatherConversationFacts {
    private static final int MOST_GAPS = 5;

    private final AssessReadiness readiness;
    private final Subjects subjects;
    private final Frameworks frameworks;
    private final EvidenceWordings wordings;
    private final Meetings meetings;
    private final ReadCommitments commitments;
    private final Answers answers;
    private final Clock clock;

    GatherConversationFacts(
            AssessReadiness readiness,
            Subjects subjects,
            Frameworks frameworks,
            EvidenceWordings wordings,
            Meetings meetings,
            ReadCommitments commitments,
            Answers answers,
            Clock clock) {
        this.readiness = readiness;
        this.subjects = subjects;
        this.frameworks = frameworks;
        this.wordings = wordings;
        this.meetings = meetings;
        this.commitments = commitments;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Who talks with whom about what.
     *
     * @throws Conflict {@code no-manager} when there is nobody to talk with
     */
    ConversationParties parties(VisibleCase open) {
        UUID manager = open.owner().managerId();
        if (manager == null) {
            throw new Conflict("no-manager", "The directory knows no manager of yours to talk with.");
        }
        PromotionCase it = open.promotionCase();
        Ladder ladder =
                frameworks.require(it.framework(), it.frameworkVersion()).ladder();
        Colleague owner = wordings.colleague(open.owner().id());
        String title = owner.title();
        return new ConversationParties(
                owner.displayName(),
                wordings.colleague(manager).displayName(),
                title == null || title.isBlank() ? ladder.nameOf(it.level()) : title,
                ladder.nameOf(it.target()));
    }

    /** Where the owner and the direct manager read their mail; asked for each invitation anew. */
    MailAddresses addresses() {
        return wordings.mailAddresses();
    }

    /** What the agenda says: from what is shared with the direct manager, who will hear it. */
    AgendaFacts agenda(VisibleCase open) {
        ConversationParties parties = parties(open);
        PromotionCase it = open.promotionCase();
        Assessment shared = readiness
                .assess(subjects.open("me", "conversation-read"), it.target(), Perspective.SHARED, null)
                .assessment();
        List<StrongestEvidence.ChosenEvidence> chosen = StrongestEvidence.of(shared.findings());
        Map<UUID, EvidenceWording> words = wordings.evidenceOf(
                open.owner().id(),
                chosen.stream()
                        .map(StrongestEvidence.ChosenEvidence::evidenceId)
                        .toList());
        return new AgendaFacts(
                parties,
                shared.verdict(),
                shared.verdict() == Verdict.OPERATING_AT_LEVEL ? shared.trust().since() : null,
                shared.capability().demonstrated(),
                shared.capability().required(),
                confirmedBy(open.owner().managerId(), shared),
                chosen.stream()
                        .filter(choice -> words.containsKey(choice.evidenceId()))
                        .map(choice -> choice.as(
                                words.get(choice.evidenceId()), open.owner().id()))
                        .toList(),
                missing(shared),
                plannedDay(it));
    }

    /** What came out of the conversation. */
    AgreedFacts agreed(VisibleCase open) {
        PromotionCase it = open.promotionCase();
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = it.days().askedOn() == null ? today : it.days().askedOn();
        LocalDate held = meetings.findOf(it)
                .map(meeting -> meeting.start().toLocalDate())
                .filter(day -> !day.isAfter(today))
                .orElse(asked);
        Optional<RecordedAnswer> said = it.answer() == null ? Optional.empty() : answers.findCounting(it);
        return new AgreedFacts(
                parties(open),
                held,
                it.answer(),
                said.map(RecordedAnswer::reason).orElse(null),
                said.stream()
                        .flatMap(one -> one.missing().stream())
                        .map(point -> point.text().strip())
                        .toList(),
                said.map(RecordedAnswer::followUp).orElse(null),
                commitments.openOf(it.id()),
                it.revisitOn());
    }

    /** How long the conversation is planned to take, in minutes. */
    long minutes(PromotionCase promotionCase) {
        return meetings.findOf(promotionCase)
                .map(Meeting::length)
                .orElse(Meetings.USUAL)
                .toMinutes();
    }

    private LocalDate plannedDay(PromotionCase promotionCase) {
        LocalDate today = LocalDate.now(clock);
        return meetings.findOf(promotionCase)
                .map(meeting -> meeting.start().toLocalDate())
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }

    private static int confirmedBy(UUID manager, Assessment shared) {
        return (int) shared.findings().stream()
                .flatMap(finding -> finding.pieces().stream())
                .filter(piece -> piece.attestations().stream()
                        .anyMatch(said -> said.counts()
                                && said.attesterId().equals(manager)
                                && said.outcome() == StatementOutcome.CONFIRMED))
                .map(piece -> piece.evidenceId())
                .distinct()
                .count();
    }

    private static List<AgendaGap> missing(Assessment shared) {
        Map<String, String> words = shared.findings().stream()
                .filter(finding -> finding.requirement().expectation() != null)
                .collect(Collectors.toMap(
                        finding -> finding.requirement().expectationId(),
                        finding -> finding.requirement().expectation(),
                        (first, _) -> first));
        return shared.gaps().stream()
                .limit(MOST_GAPS)
                .map(gap -> new AgendaGap(gap.name(), words.get(gap.expectationId())))
                .toList();
    }
}
