package org.nextlevel.advisor.promotion.answer.guide;

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
import org.nextlevel.advisor.promotion.answer.record.MissingEvidence;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.text.language.Language;

/** What each answer leads to, and which feedback is too vague to act on: {@code answers.yaml}. */
public final class AnswerGuide {
    private static final String FILE = "/answers.yaml";
    private static final AnswerGuide SHIPPED = read();

    private final Map<PromotionAnswer, List<GuideStep>> steps;
    private final List<VagueWords> vague;
    private final Map<UnsaidPart, Map<String, String>> unsaid;

    private AnswerGuide(GuideFile content) {
        this.steps = content.steps();
        this.vague = content.vague();
        this.unsaid = content.unsaid();
    }

    /** The one that ships with the product. */
    public static AnswerGuide shipped() {
        return SHIPPED;
    }

    /** A commitment that an answer leads to, and who makes it. */
    public record NextStep(CaseParty by, CommitmentTerms terms) {}

    private enum UnsaidPart {
        REASON,
        MISSING,
        REVISIT,
        FOLLOW_UP
    }

    private record GuideStep(CaseParty by, String after, Map<String, String> what) {}

    private record VagueWords(List<String> words, Map<String, String> question) {
        Stream<QuestionBack> in(String text, Language language) {
            return words.stream()
                    .filter(word -> Pattern.compile(
                                    "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", Pattern.UNICODE_CASE)
                            .matcher(text)
                            .find())
                    .limit(1)
                    .map(word -> new QuestionBack(word, question.get(language.key())));
        }
    }

    private record GuideFile(
            Map<PromotionAnswer, List<GuideStep>> steps,
            List<VagueWords> vague,
            Map<UnsaidPart, Map<String, String>> unsaid) {}

    /**
     * The commitments that an answer leads to.
     *
     * @param target name of the level asked for
     * @param today the day of the answer
     * @param language of the commitments
     */
    public List<NextStep> stepsOf(PromotionAnswer answer, String target, LocalDate today, Language language) {
        return steps.getOrDefault(answer, List.of()).stream()
                .map(step -> new NextStep(
                        step.by(),
                        CommitmentTerms.of(
                                step.what().get(language.key()).replace("{target}", target),
                                today.plus(Period.parse(step.after())))))
                .toList();
    }

    /** What to ask back: for each vague word once, then for what a no has to say and does not. */
    public List<QuestionBack> questionsOn(RecordedAnswer record, Language language) {
        if (record.answer() == PromotionAnswer.YES) {
            return List.of();
        }
        String said = Stream.concat(
                        Stream.of(record.reason()), record.missing().stream().map(MissingEvidence::text))
                .reduce("", (all, next) -> all + "\n" + next)
                .toLowerCase(Locale.ROOT);
        List<QuestionBack> questions = new ArrayList<>(
                vague.stream().flatMap(one -> one.in(said, language)).toList());
        if (record.reason().isEmpty()) {
            questions.add(on(UnsaidPart.REASON, language));
        }
        if (record.answer() == PromotionAnswer.NOT_READY && record.missing().isEmpty()) {
            questions.add(on(UnsaidPart.MISSING, language));
        }
        if (record.answer() != PromotionAnswer.NOT_IN_THAT_ROLE && record.revisitOn() == null) {
            questions.add(on(UnsaidPart.REVISIT, language));
        }
        if (record.followUp() == null) {
            questions.add(on(UnsaidPart.FOLLOW_UP, language));
        }
        return List.copyOf(questions);
    }

    private QuestionBack on(UnsaidPart thing, Language language) {
        return new QuestionBack(null, unsaid.get(thing).get(language.key()));
    }

    private static AnswerGuide read() {
        try (InputStream file = AnswerGuide.class.getResourceAsStream(FILE)) {
            return new AnswerGuide(new ObjectMapper(new YAMLFactory())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file, GuideFile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
