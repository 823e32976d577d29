package org.nextlevel.advisor.promotion.conversation.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.engine.readiness.Verdict;

/**
 * What an agenda is made from, all of it as the manager sees it.
 *
 * @param since the day since when the person works at the target; null unless the verdict says so
 * @param shown requirements that are shown
 * @param required requirements that count
 * @param confirmedByManager pieces of evidence
 * @param examples the strongest first
 * @param gaps in the framework's order
 * @param day of the conversation, from which the dates are counted
 */
public record AgendaFacts(
        ConversationParties parties,
        Verdict verdict,
        LocalDate since,
        int shown,
        int required,
        int confirmedByManager,
        List<AgendaExample> examples,
        List<AgendaGap> gaps,
        LocalDate day) {
    /**
     * A piece of evidence for a competency.
     *
     * @param metric a number that it brought about; null for none
     * @param confirmations people who confirmed it
     */
    public record AgendaExample(
            UUID evidenceId,
            String competency,
            String summary,
            LocalDate occurredOn,
            MeasuredResult metric,
            int confirmations) {}

    /**
     * A requirement that is not shown.
     *
     * @param competency its name
     * @param expectation in the words of whoever asks for it; null when those are elsewhere
     */
    public record AgendaGap(String competency, String expectation) {}

    /** Whether enough is shown, so that the plan is about the decision rather than the gaps. */
    boolean ready() {
        return verdict == Verdict.READY || verdict == Verdict.OPERATING_AT_LEVEL || gaps.isEmpty();
    }
}
