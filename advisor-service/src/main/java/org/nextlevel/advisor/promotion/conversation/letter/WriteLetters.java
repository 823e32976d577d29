package org.nextlevel.advisor.promotion.conversation.letter;

import static org.nextlevel.advisor.text.Placeholder.AGENDA;
import static org.nextlevel.advisor.text.Placeholder.ANSWER;
import static org.nextlevel.advisor.text.Placeholder.COMMITMENTS;
import static org.nextlevel.advisor.text.Placeholder.MINUTES;
import static org.nextlevel.advisor.text.Placeholder.REVISIT;
import static org.nextlevel.advisor.text.Placeholder.WHAT;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.promotion.commitment.ledger.OpenCommitment;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationAgenda;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationParties;
import org.nextlevel.advisor.promotion.conversation.agenda.Weekday;
import org.nextlevel.advisor.promotion.conversation.agenda.WriteAgenda;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.text.CompanyPhrases;
import org.nextlevel.advisor.text.TextName;

/** Words what is sent before and after a conversation: pure functions of the facts and the texts. */
public final class WriteLetters {
    private static final int USUAL_MONTHS = 3;
    private static final Pattern MANY_LINE_ENDS = Pattern.compile("\\n{3,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WriteLetters() {}

    /** The request for a meeting (M6.1). */
    public static ConversationLetter request(ConversationParties parties, long minutes, CompanyPhrases phrases) {
        var values = parties.values().and(MINUTES, (int) minutes);
        return new ConversationLetter(
                phrases.say(TextName.MEETING_REQUEST_SUBJECT, values), phrases.say(TextName.MEETING_REQUEST, values));
    }

    /** What the calendar says (M6.1). */
    public static ConversationLetter invitation(ConversationParties parties, long minutes, CompanyPhrases phrases) {
        var values = parties.values()
                .and(MINUTES, (int) minutes)
                .and(AGENDA, ConversationAgenda.numbered(WriteAgenda.titles(parties, phrases)));
        return new ConversationLetter(
                phrases.say(TextName.INVITATION_SUBJECT, values), phrases.say(TextName.INVITATION, values));
    }

    /** The follow-up, which sums up what was agreed (M6.3). */
    public static ConversationLetter followUp(AgreedFacts facts, CompanyPhrases phrases) {
        var who = facts.parties().values();
        var values = who.on(facts.day(), phrases.language())
                .and(ANSWER, AnswerInWords.of(facts, phrases, who))
                .and(COMMITMENTS, commitments(facts, phrases, who))
                .and(REVISIT, revisit(facts, phrases, who));
        return new ConversationLetter(
                phrases.say(TextName.FOLLOW_UP_SUBJECT, values),
                MANY_LINE_ENDS.matcher(phrases.say(TextName.FOLLOW_UP, values)).replaceAll("\n\n"));
    }

    private static String commitments(AgreedFacts facts, CompanyPhrases phrases, CompanyPhrases.Values who) {
        List<OpenCommitment> others = facts.commitments().stream()
                .filter(commitment -> !facts.isNamedAsMissing(commitment))
                .toList();
        if (others.isEmpty()) {
            // After a yes HR is next, and after a hard no the person decides what is.
            return !facts.missing().isEmpty()
                            || facts.answer() == PromotionAnswer.YES
                            || facts.answer() == PromotionAnswer.NOT_IN_THAT_ROLE
                    ? ""
                    : phrases.say(TextName.NO_COMMITMENTS, who);
        }
        return Stream.of(
                        side(others, CaseParty.OWNER, TextName.MY_COMMITMENTS, phrases, who),
                        side(others, CaseParty.MANAGER, TextName.MANAGER_COMMITMENTS, phrases, who))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private static String side(
            List<OpenCommitment> commitments,
            CaseParty madeAs,
            TextName title,
            CompanyPhrases phrases,
            CompanyPhrases.Values who) {
        List<String> lines = commitments.stream()
                .filter(commitment -> commitment.madeAs() == madeAs)
                .sorted(Comparator.comparing(OpenCommitment::dueOn))
                .map(commitment -> "- "
                        + phrases.say(
                                TextName.COMMITMENT,
                                who.on(commitment.dueOn(), phrases.language()).and(WHAT, oneLine(commitment.what()))))
                .toList();
        return lines.isEmpty() ? null : "%s\n%s".formatted(phrases.say(title, who), String.join("\n", lines));
    }

    private static String revisit(AgreedFacts facts, CompanyPhrases phrases, CompanyPhrases.Values who) {
        if (facts.revisitOn() != null) {
            return phrases.say(TextName.REVISIT_ON, who.on(facts.revisitOn(), phrases.language()));
        }
        if (facts.answer() == PromotionAnswer.YES) {
            return phrases.say(TextName.NEXT_AFTER_YES, who);
        }
        if (facts.answer() == PromotionAnswer.NOT_IN_THAT_ROLE) {
            return phrases.say(TextName.NEXT_AFTER_NOT_IN_THAT_ROLE, who);
        }
        return phrases.say(
                TextName.REVISIT_UNSAID,
                who.on(Weekday.from(facts.day().plusMonths(USUAL_MONTHS)), phrases.language()));
    }

    /** Without line ends, and without the full stop of a sentence that goes on. */
    static String oneLine(String words) {
        String line = SPACES.matcher(words.strip()).replaceAll(" ");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
