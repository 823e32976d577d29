package org.nextlevel.advisor.answer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextlevel.advisor.cases.AnswerKind;
import org.nextlevel.advisor.cases.Party;
import org.nextlevel.advisor.commitment.Promise;

/** What each answer leads to, and which feedback is too vague to act on: {@code answers.yaml}. */
final class AnswerGuide {
    private static final String FILE = "/answers.yaml";
    private static final AnswerGuide SHIPPED = read();

    private final Map<AnswerKind, List<Step>> steps;
    private final List<Vague> vague;

    private AnswerGuide(Map<AnswerKind, List<Step>> steps, List<Vague> vague) {
        this.steps = steps;
        this.vague = vague;
    }

    /** The one that ships with the product. */
    static AnswerGuide shipped() {
        return SHIPPED;
    }

    /** A promise that an answer leads to, and who makes it. */
    record NextStep(Party by, Promise promise) {}

    private record Step(Party by, String after, String what) {}

    private record Vague(List<String> words, String question) {
        Stream<QuestionBack> in(String text) {
            return words.stream()
                    .filter(word -> Pattern.compile(
                                    "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", Pattern.UNICODE_CASE)
                            .matcher(text)
                            .find())
                    .limit(1)
                    .map(word -> new QuestionBack(word, question));
        }
    }

    private record File(Map<AnswerKind, List<Step>> steps, List<Vague> vague) {}

    /**
     * What is promised by an answer.
     *
     * @param target name of the level asked for
     * @param today the day of the answer
     */
    List<NextStep> stepsOf(AnswerKind answer, String target, LocalDate today) {
        return steps.getOrDefault(answer, List.of()).stream()
                .map(step -> new NextStep(
                        step.by(),
                        Promise.of(step.what().replace("{target}", target), today.plus(Period.parse(step.after())))))
                .toList();
    }

    /** What to ask back: for each vague word once, then for what a no has to say and does not. */
    List<QuestionBack> questionsOn(AnswerRecord record) {
        if (record.answer() == AnswerKind.YES) {
            return List.of();
        }
        String said = Stream.concat(
                        Stream.of(record.reason()), record.missing().stream().map(Missing::text))
                .reduce("", (all, next) -> all + "\n" + next)
                .toLowerCase(Locale.ROOT);
        List<QuestionBack> questions =
                new ArrayList<>(vague.stream().flatMap(one -> one.in(said)).toList());
        if (record.reason().isEmpty()) {
            questions.add(new QuestionBack(null, "What is the reason, in one sentence that could be checked?"));
        }
        if (record.answer() == AnswerKind.NOT_READY && record.missing().isEmpty()) {
            questions.add(new QuestionBack(null, "Which requirement is not shown yet, and what would show it?"));
        }
        if (record.answer() != AnswerKind.NOT_IN_THAT_ROLE && record.revisitOn() == null) {
            questions.add(new QuestionBack(null, "On which day do we come back to it?"));
        }
        if (record.followUp() == null) {
            questions.add(new QuestionBack(null, "Who takes the next step?"));
        }
        return List.copyOf(questions);
    }

    private static AnswerGuide read() {
        try (InputStream file = AnswerGuide.class.getResourceAsStream(FILE)) {
            File content = new ObjectMapper(new YAMLFactory())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file, new TypeReference<File>() {});
            return new AnswerGuide(content.steps(), content.vague());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
