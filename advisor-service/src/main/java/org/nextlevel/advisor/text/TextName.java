package org.nextlevel.advisor.text;

import static org.nextlevel.advisor.text.Placeholder.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.sentence.Language;

/** The texts there are: what each is for, which placeholders it must have, and which it may. */
public enum TextName {
    COMPANY_NAME("The company's name on documents, the same in all languages", Form.LINE, List.of(), TENANT),

    MEETING_REQUEST_SUBJECT("Subject of the request for a meeting", Form.LINE, List.of(), who(MINUTES)),
    MEETING_REQUEST("Request for a meeting", Form.PASSAGE, List.of(PERSON, TARGET), who(MINUTES)),
    INVITATION_SUBJECT("Subject in the calendar, which others may see", Form.LINE, List.of(), who()),
    INVITATION("Description in the calendar", Form.PASSAGE, List.of(AGENDA), who(MINUTES)),

    AGENDA_TITLE("Title of the agenda", Form.LINE, List.of(), who()),
    APPRECIATION_TITLE("Agenda, first title", Form.LINE, List.of(), who()),
    APPRECIATION("PersonToThank, where the manager confirmed nothing yet", Form.PASSAGE, List.of(), who()),
    APPRECIATION_CONFIRMED_ONE("PersonToThank, where the manager confirmed one piece", Form.PASSAGE, List.of(), who()),
    APPRECIATION_CONFIRMED_SEVERAL(
            "PersonToThank, where the manager confirmed several", Form.PASSAGE, List.of(), who(PIECES)),
    GOAL_TITLE("Agenda, second title", Form.LINE, List.of(), who()),
    GOAL("What the person aims at", Form.PASSAGE, List.of(TARGET), who()),
    CASE_TITLE("Agenda, third title", Form.LINE, List.of(), who()),
    CASE("Before the examples", Form.PASSAGE, List.of(VERDICT), who()),
    CASE_WITHOUT_EXAMPLES("Where no example at the level is shared", Form.PASSAGE, List.of(), who()),
    EXAMPLE("One example", Form.LINE, List.of(COMPETENCY, EVIDENCE), DETAILS),
    CONFIRMED_BY_ONE("That one person confirmed it", Form.LINE, List.of()),
    CONFIRMED_BY_SEVERAL("That several confirmed it", Form.LINE, List.of(CONFIRMATIONS)),
    FEEDBACK_TITLE("Agenda, fourth title", Form.LINE, List.of(), who()),
    FEEDBACK("Before the gaps", Form.PASSAGE, List.of(), who()),
    FEEDBACK_WITHOUT_GAPS("Where nothing is missing", Form.PASSAGE, List.of(), who()),
    GAP("One gap", Form.LINE, List.of(COMPETENCY, EXPECTATION)),
    TIMELINE_TITLE("Agenda, fifth title", Form.LINE, List.of(), who()),
    TIMELINE("Before the dates", Form.PASSAGE, List.of(), who()),
    AFTER_THREE_MONTHS("First date, where something is missing", Form.LINE, List.of(DATE), who(GAPS)),
    AFTER_SIX_MONTHS("Second date, where something is missing", Form.LINE, List.of(DATE), who(GAPS)),
    AFTER_NINE_MONTHS("Third date, where something is missing", Form.LINE, List.of(DATE), who(GAPS)),
    READY_AFTER_THREE_MONTHS("First date, where the person is ready", Form.LINE, List.of(DATE), who()),
    READY_AFTER_SIX_MONTHS("Second date, where the person is ready", Form.LINE, List.of(DATE), who()),
    READY_AFTER_NINE_MONTHS("Third date, where the person is ready", Form.LINE, List.of(DATE), who()),
    THANKS_TITLE("Agenda, last title", Form.LINE, List.of(), who()),
    THANKS("PersonToThank at the end", Form.PASSAGE, List.of(), who()),

    VERDICT_OPERATING_AT_LEVEL("Works at the level already", Form.PASSAGE, List.of(), who(SHOWN, REQUIRED, SINCE)),
    VERDICT_READY("Shows enough", Form.PASSAGE, List.of(), who(SHOWN, REQUIRED)),
    VERDICT_NEARLY("Shows nearly enough", Form.PASSAGE, List.of(), who(SHOWN, REQUIRED)),
    VERDICT_NOT_READY("Shows less", Form.PASSAGE, List.of(), who(SHOWN, REQUIRED)),
    VERDICT_INSUFFICIENT_EVIDENCE("Too little is shared to say", Form.PASSAGE, List.of(), who(SHOWN, REQUIRED)),

    FOLLOW_UP_SUBJECT("Subject of the follow-up", Form.LINE, List.of(), who(DATE)),
    FOLLOW_UP("Follow-up", Form.PASSAGE, List.of(ANSWER, COMMITMENTS, REVISIT), who(DATE)),
    ANSWER_YES("The answer is yes", Form.PASSAGE, List.of(), who()),
    ANSWER_NOT_YET("The answer is not yet", Form.PASSAGE, List.of(), who()),
    ANSWER_NO_BUDGET("The answer is no budget", Form.PASSAGE, List.of(), who()),
    ANSWER_NOT_READY("The answer is not ready", Form.PASSAGE, List.of(), who()),
    ANSWER_NOT_IN_THAT_ROLE("The answer is not in that role", Form.PASSAGE, List.of(), who()),
    ANSWER_OPEN("There is no answer yet", Form.PASSAGE, List.of(), who()),
    ANSWER_REASON("The reason that was given", Form.PASSAGE, List.of(REASON), who()),
    MISSING_POINTS("Before what was named as missing", Form.LINE, List.of(), who()),
    NEXT_STEP_MINE("That the next step is the person's", Form.LINE, List.of(), who()),
    NEXT_STEP_MANAGERS("That the next step is the manager's", Form.LINE, List.of(), who()),
    MY_COMMITMENTS("Before what the person will do", Form.LINE, List.of(), who()),
    MANAGER_COMMITMENTS("Before what the manager will do", Form.LINE, List.of(), who()),
    COMMITMENT("One commitment", Form.LINE, List.of(WHAT, DATE)),
    NO_COMMITMENTS("Nothing is agreed", Form.PASSAGE, List.of(), who()),
    REVISIT_ON("The day to come back to it", Form.PASSAGE, List.of(DATE), who()),
    REVISIT_UNSAID("No such day is agreed; the date is a proposal", Form.PASSAGE, List.of(), who(DATE)),
    NEXT_AFTER_YES("What comes next after a yes", Form.PASSAGE, List.of(), who()),
    NEXT_AFTER_NOT_IN_THAT_ROLE("What comes next after a hard no", Form.PASSAGE, List.of(), who());

    private final String purpose;
    private final Form form;
    private final Set<Placeholder> required;
    private final Set<Placeholder> known;

    TextName(String purpose, Form form, List<Placeholder> required, Placeholder... optional) {
        this.purpose = purpose;
        this.form = form;
        Set<Placeholder> must = EnumSet.noneOf(Placeholder.class);
        must.addAll(required);
        Set<Placeholder> may = EnumSet.copyOf(must);
        may.addAll(Arrays.asList(optional));
        this.required = Collections.unmodifiableSet(must);
        this.known = Collections.unmodifiableSet(may);
    }

    /** How long a text may be, and whether it may have several lines. */
    enum Form {
        /** A title, a subject or an item of a list. */
        LINE(200),
        /** Paragraphs. */
        PASSAGE(4_000);

        private final int most;

        Form(int most) {
            this.most = most;
        }

        /** Characters. */
        int most() {
            return most;
        }
    }

    /** The name in paths and files, such as {@code meeting-request}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text with an id; empty when there is none. */
    static Optional<TextName> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** @throws NotFound when there is no text with this id */
    static TextName require(String id) {
        return find(id).orElseThrow(() -> new NotFound("text", id));
    }

    String purpose() {
        return purpose;
    }

    Form form() {
        return form;
    }

    /** Those without which it would not say what it is for. */
    Set<Placeholder> required() {
        return required;
    }

    /** All that it may have. */
    Set<Placeholder> known() {
        return known;
    }

    /** The language under which it is stored: what is the same in all languages is stored once. */
    Language home(Language asked) {
        return this == COMPANY_NAME ? Language.EN : asked;
    }

    private static Placeholder[] who(Placeholder... more) {
        Set<Placeholder> all = EnumSet.of(PERSON, MANAGER, ROLE, TARGET);
        all.addAll(Arrays.asList(more));
        return all.toArray(Placeholder[]::new);
    }
}
