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
import org.nextlevel.advisor.promotion.answer.record.AnswerRecord;
import org.nextlevel.advisor.promotion.answer.record.CaseAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.Party;
import org.nextlevel.advisor.text.language.Language;

/** Puts what the sides recorded side by side. */
final class AnswerRounds {
    private AnswerRounds() {}

    /** The latest round first. */
    static List<AnswerRound> of(List<CaseAnswer> answers, AnswerGuide guide, Language language) {
        Map<Integer, List<CaseAnswer>> byRound = answers.stream()
                .collect(Collectors.groupingBy(
                        CaseAnswer::round, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return byRound.entrySet().stream()
                .map(round -> round(round.getKey(), round.getValue(), guide, language))
                .toList();
    }

    private static AnswerRound round(int number, List<CaseAnswer> answers, AnswerGuide guide, Language language) {
        List<AnswerRecord> latest = new ArrayList<>();
        List<AnswerRecord> former = new ArrayList<>();
        answers.stream()
                .sorted(Comparator.comparing(CaseAnswer::recordedAs)
                        .thenComparing(Comparator.comparing(CaseAnswer::number).reversed()))
                .map(CaseAnswer::said)
                .forEach(record -> (of(latest, record.recordedAs()).isEmpty() ? latest : former).add(record));
        List<AnswerRound.AnswerDifference> differences = of(latest, Party.OWNER)
                .flatMap(owner -> of(latest, Party.MANAGER).map(manager -> differences(owner, manager)))
                .orElse(List.of());
        List<QuestionBack> questions = latest.isEmpty() ? List.of() : guide.questionsOn(latest.getLast(), language);
        return new AnswerRound(number, latest, former, differences, questions);
    }

    static List<AnswerRound.AnswerDifference> differences(AnswerRecord owner, AnswerRecord manager) {
        List<AnswerRound.AnswerDifference> all = new ArrayList<>();
        compare(all, "answer", owner, manager, AnswerRecord::answer);
        compare(all, "followUp", owner, manager, AnswerRecord::followUp);
        compare(all, "revisitOn", owner, manager, AnswerRecord::revisitOn);
        // The words of two people always differ; which requirements they name may not.
        compare(all, "missing", owner, manager, AnswerRounds::places);
        return List.copyOf(all);
    }

    private static String places(AnswerRecord record) {
        String named = record.missing().stream()
                .filter(missing -> missing.competency() != null)
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
            AnswerRecord owner,
            AnswerRecord manager,
            Function<AnswerRecord, Object> read) {
        Object owners = read.apply(owner);
        Object managers = read.apply(manager);
        if (!Objects.equals(owners, managers)) {
            all.add(new AnswerRound.AnswerDifference(
                    field, owners == null ? null : owners.toString(), managers == null ? null : managers.toString()));
        }
    }

    private static Optional<AnswerRecord> of(List<AnswerRecord> records, Party party) {
        return records.stream().filter(record -> record.recordedAs() == party).findFirst();
    }
}
