package org.nextlevel.advisor.promotion.answer.guide;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.advisor.promotion.answer.record.MissingEvidence;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.commitment.FulfilledBy;
import org.nextlevel.advisor.promotion.commitment.ledger.FollowAnswer.NextStep;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.sentence.Language;

/** The commitments that an answer leads to: each point that it names as missing, then what such an answer always leads to. */
public final class AnswerSteps {
    private static final Period USUAL = Period.ofMonths(3);
    private static final int FEWEST_DAYS_FOR_A_CHECK_IN = 14;

    private final Map<PromotionAnswer, List<GuideStep>> steps;
    private final Map<String, String> checkInBefore;

    AnswerSteps(Map<PromotionAnswer, List<GuideStep>> steps, Map<String, String> checkInBefore) {
        this.steps = steps;
        this.checkInBefore = checkInBefore;
    }

    /**
     * A step of the file.
     *
     * @param after how long after the answer
     * @param checkIn whether it looks back at what was done, which is of no use after the day on which to ask again
     * @param unlessNamed whether it asks for what an answer with missing points has said already
     */
    record GuideStep(CaseParty by, String after, boolean checkIn, boolean unlessNamed, Map<String, String> what) {}

    /**
     * Whom an answer concerns.
     *
     * @param target key of the level asked for
     * @param targetName its name
     */
    public record AnsweredCase(String target, String targetName, Language language) {}

    /** All of them; where a day to ask again was said, each is due on that day or before, and each check-in before. */
    public List<NextStep> of(RecordedAnswer record, AnsweredCase about, LocalDate today) {
        List<NextStep> checkIns = shipped(record, about, today, true);
        if (checkIns.isEmpty() && hasTimeForACheckIn(record, today)) {
            checkIns = List.of(halfway(record, about, today));
        }
        return Stream.of(points(record, about.target(), today), shipped(record, about, today, false), checkIns)
                .flatMap(List::stream)
                .toList();
    }

    /** Until when the person has to show a missing point: until it is asked again. */
    public static LocalDate dueOf(RecordedAnswer record, LocalDate today) {
        return record.revisitOn() == null ? today.plus(USUAL) : record.revisitOn();
    }

    private static List<NextStep> points(RecordedAnswer record, String target, LocalDate today) {
        LocalDate due = dueOf(record, today);
        return record.missing().stream()
                .map(point -> new NextStep(CaseParty.OWNER, terms(point, target, due)))
                .distinct()
                .toList();
    }

    private static CommitmentTerms terms(MissingEvidence point, String target, LocalDate due) {
        return point.hasSaidCompetency()
                ? new CommitmentTerms(
                        point.text().strip(),
                        due,
                        FulfilledBy.EVIDENCE,
                        point.competency(),
                        point.level() == null ? target : point.level())
                : CommitmentTerms.of(point.text().strip(), due);
    }

    private List<NextStep> shipped(RecordedAnswer record, AnsweredCase about, LocalDate today, boolean checkIns) {
        List<NextStep> all = new ArrayList<>();
        for (GuideStep step : steps.getOrDefault(record.answer(), List.of())) {
            LocalDate due = today.plus(Period.parse(step.after()));
            boolean isTooLate = record.revisitOn() != null && !due.isBefore(record.revisitOn());
            if (step.checkIn() != checkIns
                    || checkIns && isTooLate
                    || step.unlessNamed() && !record.missing().isEmpty()) {
                continue;
            }
            String what = step.what().get(about.language().key()).replace("{target}", about.targetName());
            all.add(new NextStep(
                    step.by(),
                    CommitmentTerms.of(what, isTooLate ? record.revisitOn().minusDays(1) : due)));
        }
        return all;
    }

    private boolean hasTimeForACheckIn(RecordedAnswer record, LocalDate today) {
        return record.revisitOn() != null
                && ChronoUnit.DAYS.between(today, record.revisitOn()) >= FEWEST_DAYS_FOR_A_CHECK_IN
                && steps.getOrDefault(record.answer(), List.of()).stream().anyMatch(GuideStep::checkIn);
    }

    private NextStep halfway(RecordedAnswer record, AnsweredCase about, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, record.revisitOn());
        return new NextStep(
                CaseParty.OWNER,
                CommitmentTerms.of(checkInBefore.get(about.language().key()), today.plusDays(days / 2)));
    }
}
