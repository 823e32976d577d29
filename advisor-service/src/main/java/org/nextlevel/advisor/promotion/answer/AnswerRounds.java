package org.nextlevel.advisor.promotion.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.advisor.promotion.answer.guide.AnswerGuide;
import org.nextlevel.advisor.promotion.answer.guide.QuestionBack;
import org.nextlevel.advisor.promotion.answer.record.CaseAnswer;
import org.nextlevel.advisor.promotion.answer.record.MissingEvidence;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.sentence.Language;

/** Puts what the sides recorded side by side. */
final class AnswerRounds {
    private AnswerRounds() {}

    /**
     * The latest round first.
     *
     * @param view shows a record
     */
    static List<AnswerRound> of(
            List<CaseAnswer> answers,
            AnswerGuide guide,
            Language language,
            Function<RecordedAnswer, RecordedAnswerView> view) {
        Map<Integer, List<CaseAnswer>> byRound = answers.stream()
                .collect(Collectors.groupingBy(
                        CaseAnswer::round, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return byRound.entrySet().stream()
                .map(round -> round(round.getKey(), round.getValue(), guide, language, view))
                .toList();
    }

    private static AnswerRound round(
            int number,
            List<CaseAnswer> answers,
            AnswerGuide guide,
            Language language,
            Function<RecordedAnswer, RecordedAnswerView> view) {
        List<RecordedAnswer> latest = new ArrayList<>();
        List<RecordedAnswer> former = new ArrayList<>();
        answers.stream()
                .sorted(Comparator.comparing(CaseAnswer::recordedAs)
                        .thenComparing(Comparator.comparing(CaseAnswer::number).reversed()))
                .map(CaseAnswer::said)
                .forEach(record -> (of(latest, record.recordedAs()).isEmpty() ? latest : former).add(record));
        List<AnswerRound.AnswerDifference> differences = of(latest, CaseParty.OWNER)
                .flatMap(owner -> of(latest, CaseParty.MANAGER).map(manager -> differences(owner, manager)))
                .orElse(List.of());
        List<QuestionBack> questions = latest.isEmpty() ? List.of() : guide.questionsOn(latest.getLast(), language);
        return new AnswerRound(
                number,
                latest.stream().map(view).toList(),
                former.stream().map(view).toList(),
                differences,
                questions);
    }

    static List<AnswerRound.AnswerDifference> differences(RecordedAnswer owner, RecordedAnswer manager) {
        List<AnswerRound.AnswerDifference> all = new ArrayList<>();
        compare(all, "answer", owner, manager, RecordedAnswer::answer);
        compare(all, "followUp", owner, manager, RecordedAnswer::followUp);
        compare(all, "revisitOn", owner, manager, RecordedAnswer::revisitOn);
        // The words of two people always differ; which requirements they name may not.
        compare(all, "missing", owner, manager, AnswerRounds::places);
        return List.copyOf(all);
    }

    private static String places(RecordedAnswer record) {
        String named = record.missing().stream()
                .filter(MissingEvidence::hasSaidCompetency)
                .map(missing -> missing.level() == null
                        ? missing.competency()
                        : missing.competency() + " at " + missing.level())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? null : named;
    }

    private static void compare(
            List<AnswerRound.AnswerDifference> all,
            String field,
            RecordedAnswer owner,
            RecordedAnswer manager,
            Function<RecordedAnswer, Object> read) {
        Object owners = read.apply(owner);
        Object managers = read.apply(manager);
        if (!Objects.equals(owners, managers)) {
            all.add(new AnswerRound.AnswerDifference(
                    field, owners == null ? null : owners.toString(), managers == null ? null : managers.toString()));
        }
    }

    private static Optional<RecordedAnswer> of(List<RecordedAnswer> records, CaseParty party) {
        return records.stream().filter(record -> record.recordedAs() == party).findFirst();
    }
}
