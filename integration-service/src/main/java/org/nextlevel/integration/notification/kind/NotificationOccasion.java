package org.nextlevel.integration.notification.kind;

import static org.nextlevel.integration.notification.kind.AppView.AT_CASE;
import static org.nextlevel.integration.notification.kind.AppView.AT_EVIDENCE;
import static org.nextlevel.integration.notification.kind.AppView.AT_FRAMEWORK;
import static org.nextlevel.integration.notification.kind.AppView.AT_HR;
import static org.nextlevel.integration.notification.kind.AppView.AT_READINESS;
import static org.nextlevel.integration.notification.kind.AppView.AT_START;
import static org.nextlevel.integration.notification.kind.AppView.AT_TEAM;
import static org.nextlevel.integration.notification.kind.NotificationKind.ACCOUNT;
import static org.nextlevel.integration.notification.kind.NotificationKind.ACKNOWLEDGEMENT;
import static org.nextlevel.integration.notification.kind.NotificationKind.ANSWER;
import static org.nextlevel.integration.notification.kind.NotificationKind.CASE;
import static org.nextlevel.integration.notification.kind.NotificationKind.DECISION;
import static org.nextlevel.integration.notification.kind.NotificationKind.FRAMEWORK;
import static org.nextlevel.integration.notification.kind.NotificationKind.OVERDUE;
import static org.nextlevel.integration.notification.kind.NotificationKind.QUESTION;
import static org.nextlevel.integration.notification.kind.NotificationKind.READINESS;
import static org.nextlevel.integration.notification.kind.NotificationKind.REMINDER;
import static org.nextlevel.integration.notification.kind.NotificationKind.WEBHOOK;
import static org.nextlevel.integration.notification.kind.Party.ACTOR;
import static org.nextlevel.integration.notification.kind.Party.ATTESTER;
import static org.nextlevel.integration.notification.kind.Party.CASE_READER;
import static org.nextlevel.integration.notification.kind.Party.COMMITTED_TO;
import static org.nextlevel.integration.notification.kind.Party.COMMITTER;
import static org.nextlevel.integration.notification.kind.Party.MANAGER;
import static org.nextlevel.integration.notification.kind.Party.NOBODY;
import static org.nextlevel.integration.notification.kind.Party.OTHERS;
import static org.nextlevel.integration.notification.kind.Party.OTHER_SIDE;
import static org.nextlevel.integration.notification.kind.Party.OWNER;
import static org.nextlevel.integration.notification.kind.Party.PROPOSAL_READER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.kit.problem.NotFound;

/** What people and rooms are told of: of which event, who of those that may know of it, and by which sentence, which says nothing private. */
public enum NotificationOccasion {
    /** Somebody is asked for an attestation. */
    ATTESTATION_ASKED("AttestationRequested", QUESTION, ATTESTER, OWNER, AT_EVIDENCE, "%s asks you for a word."),
    /** The attestation was given. */
    ATTESTATION_GIVEN("AttestationRequestAnswered", ANSWER, OWNER, ATTESTER, AT_EVIDENCE, "%s answered your request."),
    /** It was declined, which a message does not say. */
    ATTESTATION_DECLINED(
            "AttestationRequestDeclined", ANSWER, OWNER, ATTESTER, AT_EVIDENCE, "%s answered your request."),
    /** A manager is asked for requirements. */
    REQUIREMENTS_ASKED("RequirementsAsked", QUESTION, MANAGER, OWNER, AT_TEAM, "%s asks you what is required."),
    /** A manager stated them: the requirements of a person changed. */
    REQUIREMENTS_STATED(
            "RequirementsStated", ANSWER, OWNER, MANAGER, AT_READINESS, "%s wrote down what is required of you."),
    /** Both agreed. */
    REQUIREMENTS_AGREED(
            "RequirementsAgreed", ANSWER, MANAGER, OWNER, AT_TEAM, "%s and you agreed on what is required."),
    /** A manager has not answered for long. */
    REQUIREMENTS_LATE("RequirementsAnswerOverdue", OVERDUE, MANAGER, OWNER, AT_TEAM, "%s still waits for your answer."),
    /** A proposal is shown to somebody. */
    PROPOSAL_SHOWN("ProposalShared", QUESTION, PROPOSAL_READER, OWNER, AT_CASE, "%s shows you something to read."),
    /** A promotion was asked for. */
    PROMOTION_ASKED(
            "PromotionAsked", QUESTION, OTHERS, OWNER, AT_TEAM, "%s waits for an answer in a case that you may read."),
    /** An answer was recorded. */
    PROMOTION_ANSWERED("PromotionAnswered", ANSWER, OWNER, NOBODY, AT_CASE, "There is an answer in your case."),
    /** HR approved. */
    PROMOTION_APPROVED("PromotionApproved", ANSWER, OWNER, NOBODY, AT_CASE, "There is a decision in your case."),
    /** HR declined. */
    PROMOTION_DECLINED("PromotionDeclined", ANSWER, OWNER, NOBODY, AT_CASE, "There is a decision in your case."),
    /** HR approved, for those who may read the case: the owner has heard it in other words. */
    APPROVAL_SEEN("PromotionApproved", CASE, OTHERS, OWNER, AT_TEAM, "There is a decision in the case of %s."),
    /** HR declined, for those who may read the case. */
    DECLINE_SEEN("PromotionDeclined", CASE, OTHERS, OWNER, AT_TEAM, "There is a decision in the case of %s."),
    /** The plan after an answer is agreed. */
    PLAN_AGREED("PlanAgreed", CASE, OWNER, NOBODY, AT_CASE, "There is news in your case."),
    /** The plan is agreed, for those who may read the case. */
    PLAN_SEEN("PlanAgreed", CASE, OTHERS, OWNER, AT_TEAM, "There is news in the case of %s."),
    /** A case ended without a promotion. */
    CASE_CLOSED("CaseClosed", CASE, OTHERS, OWNER, AT_TEAM, "There is news in the case of %s."),
    /** Somebody committed to something. */
    COMMITMENT_MADE("CommitmentMade", CASE, COMMITTED_TO, COMMITTER, AT_CASE, "%s promised you something."),
    /** The day of a commitment has passed. */
    COMMITMENT_LATE(
            "CommitmentOverdue", OVERDUE, COMMITTER, NOBODY, AT_CASE, "The day of a promise of yours has passed."),
    /** A verdict changed, as the person sees it. */
    READINESS_CHANGED("ReadinessChanged", READINESS, OWNER, NOBODY, AT_READINESS, "How ready you are has changed."),
    /** The nudge to log something. */
    NOTHING_LOGGED("NothingLogged", REMINDER, OWNER, NOBODY, AT_EVIDENCE, "You have written nothing down for a while."),
    /** The nudge to share something. */
    NOTHING_SHARED("NothingShared", REMINDER, OWNER, NOBODY, AT_EVIDENCE, "You have shared nothing for a while."),
    /** Somebody wants another login for a person. */
    REBINDING_ASKED(
            "RebindingRequested",
            ACCOUNT,
            OWNER,
            NOBODY,
            AT_START,
            "Somebody asked that you sign in another way. Object if that is wrong."),
    /** An erasure was asked for. */
    ERASURE_ASKED(
            "ErasureAsked", ACCOUNT, OWNER, NOBODY, AT_START, "Somebody asked that all that is kept of you is erased."),
    /** A commitment was confirmed, kept, restated or withdrawn by the other side. */
    COMMITMENT_CHANGED("CommitmentChanged", CASE, OTHER_SIDE, ACTOR, AT_CASE, "%s changed something about a promise."),
    /** A case is shown to somebody by name. */
    CASE_SHOWN("CaseShared", QUESTION, CASE_READER, OWNER, AT_TEAM, "%s shows you a case."),
    /** A case lies before HR. */
    DECISION_AWAITED("CaseSubmitted", DECISION, NOBODY, NOBODY, AT_HR, "A promotion case waits for a decision."),
    /** HR is asked to look at an answer again. */
    APPEAL_AWAITED("AnswerAppealed", DECISION, NOBODY, NOBODY, AT_HR, "Somebody asks to look at an answer again."),
    /** An erasure needs somebody else of HR. */
    ERASURE_AWAITED("ErasureAsked", DECISION, NOBODY, NOBODY, AT_HR, "An erasure waits for a second person of HR."),
    /** Another login needs somebody else of HR. */
    REBINDING_AWAITED(
            "RebindingRequested", DECISION, NOBODY, NOBODY, AT_HR, "Another sign-in waits for a second person of HR."),
    /** The HR system refused an approved promotion. */
    ACKNOWLEDGEMENT_REFUSED(
            "PromotionAcknowledgementRefused",
            ACKNOWLEDGEMENT,
            NOBODY,
            NOBODY,
            AT_HR,
            "The HR system refused to take over a promotion."),
    /** Nobody has acknowledged an approved promotion for long. */
    ACKNOWLEDGEMENT_LATE(
            "PromotionAcknowledgementOverdue",
            ACKNOWLEDGEMENT,
            NOBODY,
            NOBODY,
            AT_HR,
            "A promotion that was approved is still not acknowledged."),
    /** A webhook stopped by itself; no event of another service says so. */
    WEBHOOK_STOPPED("", WEBHOOK, NOBODY, NOBODY, AT_START, "A webhook of the company has stopped."),
    /** A framework has a new version. */
    FRAMEWORK_CHANGED("FrameworkPublished", FRAMEWORK, NOBODY, NOBODY, AT_FRAMEWORK, "A framework has a new version.");

    private final String event;
    private final NotificationKind kind;
    private final Party recipients;
    private final Party other;
    private final AppView view;
    private final String sentence;

    NotificationOccasion(
            String event, NotificationKind kind, Party recipients, Party other, AppView view, String sentence) {
        this.event = event;
        this.kind = kind;
        this.recipients = recipients;
        this.other = other;
        this.view = view;
        this.sentence = sentence;
    }

    /** Those of an event; none for an event of which nobody is told. */
    public static List<NotificationOccasion> ofEvent(String event) {
        return Arrays.stream(values()).filter(one -> one.event.equals(event)).toList();
    }

    /** @throws NotFound when there is no occasion of this name */
    public static NotificationOccasion require(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("notification text", name));
    }

    /** The type of the event; empty for what this service finds out by itself. */
    public String event() {
        return event;
    }

    /** As what people choose whether to hear of it. */
    public NotificationKind kind() {
        return kind;
    }

    /** Who is told of it: of those alone who may know of it. */
    public Set<UUID> recipients(ToldThing thing, Set<UUID> known) {
        return recipients.of(thing, known);
    }

    /** Whom the sentence names; empty where it names nobody, and never somebody who may not know of it. */
    public Optional<UUID> other(ToldThing thing, Set<UUID> known) {
        return other.of(thing, known).stream().findFirst();
    }

    /** Whether it is told in rooms, which several people read, and not to people. */
    public boolean isOfRooms() {
        return kind.isOfRooms();
    }

    /** Whether the sentence names somebody. */
    public boolean namesSomebody() {
        return other != NOBODY;
    }

    /** What is said, in English; with a place for a name where it names somebody. */
    public String sentence() {
        return sentence;
    }

    /** The first of those with the same sentence, which all have one text: no reader shall tell an approval from a refusal by it. */
    public NotificationOccasion toldAs() {
        return Arrays.stream(values())
                .filter(one -> one.sentence.equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    /** Where in the reference app more is read, after its own address. */
    public String view() {
        return view.address();
    }
}
