package org.nextlevel.advisor.promotion.answer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.wording.SuggestCompetencies;
import org.nextlevel.advisor.promotion.answer.record.RecordAnswerRequest;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;

/** Suggests competencies for the points of an answer for which nobody said one, before the answer is recorded. */
@ApplicationScoped
class SuggestForPoints {
    private final Cases cases;
    private final Frameworks frameworks;
    private final SuggestCompetencies suggest;

    SuggestForPoints(Cases cases, Frameworks frameworks, SuggestCompetencies suggest) {
        this.cases = cases;
        this.frameworks = frameworks;
        this.suggest = suggest;
    }

    private record AskedLevel(String framework, String target, Ladder ladder) {}

    /**
     * The same answer with what is suggested; unchanged where there is no such case. Whether the caller may record it is looked at
     * when it is: here nothing is told of the case. No transaction is open while another service is asked.
     */
    RecordAnswerRequest in(UUID caseId, RecordAnswerRequest request) {
        List<String> points = request.unmapped();
        if (points.isEmpty()) {
            return request;
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> cases.findByIdOptional(caseId).map(this::asked))
                .map(asked -> request.suggesting(suggested(asked, points)))
                .orElse(request);
    }

    private AskedLevel asked(PromotionCase promotionCase) {
        String framework = promotionCase.framework();
        return new AskedLevel(
                framework,
                promotionCase.target(),
                frameworks.require(framework, promotionCase.frameworkVersion()).ladder());
    }

    /** What the version of the case does not know is left out: suggestions are of the latest. */
    private List<Optional<String>> suggested(AskedLevel asked, List<String> points) {
        return suggest.of(asked.framework(), asked.target(), points).stream()
                .map(one -> one.filter(asked.ladder()::has))
                .toList();
    }
}
