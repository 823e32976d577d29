package org.nextlevel.advisor.promotion.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.answer.guide.AnswerGuide;
import org.nextlevel.advisor.promotion.answer.record.Answers;
import org.nextlevel.advisor.promotion.answer.record.CaseAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.sentence.Language;

/** Lists what was answered, to whoever sees the case. */
@ApplicationScoped
public class ListAnswers {
    private static final Keyset<Integer> LATEST_ROUND_FIRST = Keyset.descending("round", Integer.class, round -> round);

    private final CaseAccess access;
    private final Answers answers;
    private final Frameworks frameworks;

    ListAnswers(CaseAccess access, Answers answers, Frameworks frameworks) {
        this.access = access;
        this.answers = answers;
        this.frameworks = frameworks;
    }

    /** Whole rounds, the latest first; one in which nobody recorded an answer is left out. */
    @Transactional
    Unnamed<Page<AnswerRound>> of(UUID caseId, Language language, PageRequest page) {
        return shownOf(access.open(caseId, "answer-read").promotionCase(), language, page);
    }

    /** The same in the transaction of a caller who sees the case. */
    public Unnamed<Page<AnswerRound>> shownOf(PromotionCase seen, Language language, PageRequest page) {
        Page<Integer> rounds = LATEST_ROUND_FIRST.page(answers.roundsOf(seen.id()), page);
        List<CaseAnswer> found = rounds.items().isEmpty()
                ? List.of()
                : answers.of(
                        seen.id(), rounds.items().getFirst(), rounds.items().getLast());
        Ladder ladder =
                frameworks.require(seen.framework(), seen.frameworkVersion()).ladder();
        return names -> new Page<>(
                AnswerRounds.of(
                        found, AnswerGuide.shipped(), language, record -> RecordedAnswerView.of(record, ladder, names)),
                rounds.next());
    }
}
