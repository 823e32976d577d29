package org.nextlevel.advisor.promotion.conversation.letter;

import static org.nextlevel.advisor.text.Placeholder.REASON;
import static org.nextlevel.advisor.text.Placeholder.WHAT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.text.CompanyPhrases;
import org.nextlevel.advisor.text.TextName;

/** What was answered, so that its words survive: the reason, each missing point with its day, and whose turn it is (M6.3). */
final class AnswerInWords {
    private final AgreedFacts facts;
    private final CompanyPhrases phrases;
    private final CompanyPhrases.Values who;

    private AnswerInWords(AgreedFacts facts, CompanyPhrases phrases, CompanyPhrases.Values who) {
        this.facts = facts;
        this.phrases = phrases;
        this.who = who;
    }

    static String of(AgreedFacts facts, CompanyPhrases phrases, CompanyPhrases.Values who) {
        return new AnswerInWords(facts, phrases, who).paragraphs();
    }

    private String paragraphs() {
        List<String> all = new ArrayList<>();
        all.add(phrases.say(
                facts.answer() == null ? TextName.ANSWER_OPEN : TextName.valueOf("ANSWER_" + facts.answer()), who));
        if (!facts.reason().isEmpty()) {
            all.add(phrases.say(TextName.ANSWER_REASON, who.and(REASON, facts.reason())));
        }
        if (!facts.missing().isEmpty()) {
            all.add(facts.missing().stream()
                    .map(this::point)
                    .collect(Collectors.joining("\n- ", phrases.say(TextName.MISSING_POINTS, who) + "\n- ", "")));
        }
        if (facts.followUp() != null) {
            all.add(phrases.say(
                    facts.followUp() == CaseParty.OWNER ? TextName.NEXT_STEP_MINE : TextName.NEXT_STEP_MANAGERS, who));
        }
        return String.join("\n\n", all);
    }

    private String point(String said) {
        String line = WriteLetters.oneLine(said);
        return facts.commitments().stream()
                .filter(facts::isNamedAsMissing)
                .filter(commitment -> commitment.what().equals(said))
                .findFirst()
                .map(commitment -> phrases.say(
                        TextName.COMMITMENT,
                        who.on(commitment.dueOn(), phrases.language()).and(WHAT, line)))
                .orElse(line);
    }
}
