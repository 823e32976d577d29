package org.nextlevel.advisor.promotion.conversation.agenda;

import static org.nextlevel.advisor.text.Placeholder.COMPETENCY;
import static org.nextlevel.advisor.text.Placeholder.CONFIRMATIONS;
import static org.nextlevel.advisor.text.Placeholder.DETAILS;
import static org.nextlevel.advisor.text.Placeholder.EVIDENCE;
import static org.nextlevel.advisor.text.Placeholder.EXPECTATION;
import static org.nextlevel.advisor.text.Placeholder.GAPS;
import static org.nextlevel.advisor.text.Placeholder.PIECES;
import static org.nextlevel.advisor.text.Placeholder.REQUIRED;
import static org.nextlevel.advisor.text.Placeholder.SHOWN;
import static org.nextlevel.advisor.text.Placeholder.SINCE;
import static org.nextlevel.advisor.text.Placeholder.VERDICT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.advisor.promotion.conversation.agenda.AgendaFacts.AgendaExample;
import org.nextlevel.advisor.promotion.conversation.agenda.AgendaFacts.AgendaGap;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationAgenda.ConversationLine;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationAgenda.ConversationSection;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationAgenda.ConversationTopic;
import org.nextlevel.advisor.text.CompanyPhrases;
import org.nextlevel.advisor.text.TextName;

/** Words an agenda: a pure function of the facts and the texts. */
public final class WriteAgenda {
    private static final int NAMED_GAPS = 3;

    private final AgendaFacts facts;
    private final CompanyPhrases phrases;
    private final CompanyPhrases.Values who;

    private WriteAgenda(AgendaFacts facts, CompanyPhrases phrases) {
        this.facts = facts;
        this.phrases = phrases;
        this.who = facts.parties().values();
    }

    /** The whole agenda. */
    public static ConversationAgenda of(AgendaFacts facts, CompanyPhrases phrases) {
        return new WriteAgenda(facts, phrases).agenda();
    }

    /** The titles of the parts. */
    public static List<String> titles(ConversationParties parties, CompanyPhrases phrases) {
        return List.of(
                        TextName.APPRECIATION_TITLE,
                        TextName.GOAL_TITLE,
                        TextName.CASE_TITLE,
                        TextName.FEEDBACK_TITLE,
                        TextName.TIMELINE_TITLE,
                        TextName.THANKS_TITLE)
                .stream()
                .map(title -> phrases.say(title, parties.values()))
                .toList();
    }

    private ConversationAgenda agenda() {
        List<String> titles = titles(facts.parties(), phrases);
        return new ConversationAgenda(
                say(TextName.AGENDA_TITLE),
                List.of(
                        new ConversationSection(
                                ConversationTopic.APPRECIATION, titles.get(0), appreciation(), List.of()),
                        new ConversationSection(ConversationTopic.GOAL, titles.get(1), say(TextName.GOAL), List.of()),
                        new ConversationSection(ConversationTopic.CASE, titles.get(2), whatIsShown(), examples()),
                        new ConversationSection(ConversationTopic.FEEDBACK, titles.get(3), feedback(), gaps()),
                        new ConversationSection(
                                ConversationTopic.TIMELINE, titles.get(4), say(TextName.TIMELINE), timeline()),
                        new ConversationSection(
                                ConversationTopic.THANKS, titles.get(5), say(TextName.THANKS), List.of())));
    }

    private String appreciation() {
        return switch (facts.confirmedByManager()) {
            case 0 -> say(TextName.APPRECIATION);
            case 1 -> say(TextName.APPRECIATION_CONFIRMED_ONE);
            default ->
                phrases.say(TextName.APPRECIATION_CONFIRMED_SEVERAL, who.and(PIECES, facts.confirmedByManager()));
        };
    }

    private String whatIsShown() {
        return facts.examples().isEmpty()
                ? say(TextName.CASE_WITHOUT_EXAMPLES)
                : phrases.say(TextName.CASE, who.and(VERDICT, verdict()));
    }

    private String verdict() {
        TextName name = TextName.valueOf("VERDICT_" + facts.verdict());
        var values = who.and(SHOWN, facts.shown()).and(REQUIRED, facts.required());
        return phrases.say(
                name,
                facts.since() == null
                        ? values
                        : values.and(SINCE, phrases.language().day(facts.since())));
    }

    private List<ConversationLine> examples() {
        return facts.examples().stream()
                .map(example -> new ConversationLine(
                        phrases.say(
                                TextName.EXAMPLE,
                                who.and(COMPETENCY, example.competency())
                                        .and(EVIDENCE, withoutEnd(example.summary()))
                                        .and(DETAILS, details(example))),
                        example.evidenceId(),
                        example.occurredOn()))
                .toList();
    }

    private String details(AgendaExample example) {
        List<String> details = new ArrayList<>();
        details.add(phrases.language().month(example.occurredOn()));
        if (example.metric() != null) {
            details.add(number(example.metric()));
        }
        if (example.confirmations() == 1) {
            details.add(phrases.say(TextName.CONFIRMED_BY_ONE));
        } else if (example.confirmations() > 1) {
            details.add(phrases.say(
                    TextName.CONFIRMED_BY_SEVERAL,
                    new CompanyPhrases.Values().and(CONFIRMATIONS, example.confirmations())));
        }
        return String.join("; ", details);
    }

    private String number(MeasuredResult metric) {
        String result = phrases.language().number(metric.result());
        String change = metric.baseline() == null
                ? result
                : "%s → %s".formatted(phrases.language().number(metric.baseline()), result);
        String unit = metric.currency() != null ? metric.currency() : metric.unit();
        return unit == null
                ? "%s: %s".formatted(metric.name(), change)
                : "%s: %s %s".formatted(metric.name(), change, unit);
    }

    private String feedback() {
        return say(facts.gaps().isEmpty() ? TextName.FEEDBACK_WITHOUT_GAPS : TextName.FEEDBACK);
    }

    private List<ConversationLine> gaps() {
        return facts.gaps().stream()
                .map(gap -> new ConversationLine(gap(gap), null, null))
                .toList();
    }

    private String gap(AgendaGap gap) {
        return gap.expectation() == null
                ? gap.competency()
                : phrases.say(
                        TextName.GAP, who.and(COMPETENCY, gap.competency()).and(EXPECTATION, gap.expectation()));
    }

    private List<ConversationLine> timeline() {
        boolean ready = facts.ready();
        return List.of(
                milestone(ready ? TextName.READY_AFTER_THREE_MONTHS : TextName.AFTER_THREE_MONTHS, 3),
                milestone(ready ? TextName.READY_AFTER_SIX_MONTHS : TextName.AFTER_SIX_MONTHS, 6),
                milestone(ready ? TextName.READY_AFTER_NINE_MONTHS : TextName.AFTER_NINE_MONTHS, 9));
    }

    private ConversationLine milestone(TextName text, int months) {
        LocalDate day = Weekday.from(facts.day().plusMonths(months));
        List<String> competencies = facts.gaps().stream()
                .map(AgendaGap::competency)
                .distinct()
                .limit(NAMED_GAPS)
                .toList();
        return new ConversationLine(
                phrases.say(
                        text,
                        who.on(day, phrases.language())
                                .and(GAPS, phrases.language().list(competencies))),
                null,
                day);
    }

    /** A sentence within a sentence has no full stop. */
    private static String withoutEnd(String sentence) {
        String stripped = sentence.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private String say(TextName name) {
        return phrases.say(name, who);
    }
}
