package org.nextlevel.advisor.promotion.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.promotion.answer.guide.AnswerGuide;
import org.nextlevel.advisor.promotion.answer.record.Answers;
import org.nextlevel.advisor.promotion.answer.record.CaseAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.text.language.Language;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists what was answered, to whoever sees the case. */
@ApplicationScoped
class ListAnswers {
    private static final Keyset<Integer> LATEST_ROUND_FIRST = Keyset.descending("round", Integer.class, round -> round);

    private final CaseAccess access;
    private final Answers answers;

    ListAnswers(CaseAccess access, Answers answers) {
        this.access = access;
        this.answers = answers;
    }

    /** Whole rounds, the latest first; one in which nobody recorded an answer is left out. */
    @Transactional
    Page<AnswerRound> of(UUID caseId, Language language, PageRequest page) {
        access.open(caseId, "answer-read");
        Page<Integer> rounds = LATEST_ROUND_FIRST.page(answers.roundsOf(caseId), page);
        List<CaseAnswer> found = rounds.items().isEmpty()
                ? List.of()
                : answers.of(caseId, rounds.items().getFirst(), rounds.items().getLast());
        return new Page<>(AnswerRounds.of(found, AnswerGuide.shipped(), language), rounds.next());
    }
}
