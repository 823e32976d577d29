package org.nextlevel.advisor.promotion.answer.guide;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.promotion.answer.record.MissingEvidence;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.sentence.Language;

/** What each answer leads to, and which feedback is too vague to act on: {@code answers.yaml}. */
public final class AnswerGuide {
    private static final String FILE = "/answers.yaml";
    private static final AnswerGuide SHIPPED = read();

    private final AnswerSteps steps;
    private final List<VagueWords> vague;
    private final EmptyWords empty;
    private final Map<UnsaidPart, Map<String, String>> unsaid;

    private AnswerGuide(GuideFile content) {
        this.steps = new AnswerSteps(content.steps(), content.checkInBefore());
        this.vague = content.vague();
        this.empty = new EmptyWords(content.empty(), content.general());
        this.unsaid = content.unsaid();
    }

    /** The one that ships with the product. */
    public static AnswerGuide shipped() {
        return SHIPPED;
    }

    private enum UnsaidPart {
        REASON,
        MISSING,
        REVISIT,
        FOLLOW_UP
    }

    private record GuideFile(
            Map<PromotionAnswer, List<AnswerSteps.GuideStep>> steps,
            Map<String, String> checkInBefore,
            List<VagueWords> vague,
            Map<String, List<String>> general,
            Map<String, List<String>> empty,
            Map<UnsaidPart, Map<String, String>> unsaid) {}

    /** The commitments that answers lead to. */
    public AnswerSteps steps() {
        return steps;
    }

    /** What to ask back: on each kind of vague words once, then for what a no has to say and does not. */
    public List<QuestionBack> questionsOn(RecordedAnswer record, Language language) {
        if (record.answer() == PromotionAnswer.YES) {
            return List.of();
        }
        List<QuestionBack> questions = new ArrayList<>(onWords(record, language));
        if (record.reason().isEmpty()) {
            questions.add(on(UnsaidPart.REASON, null, language));
        } else if (empty.areAllOf(record.reason()) || questions.isEmpty() && empty.areGeneral(record.reason())) {
            questions.add(on(UnsaidPart.REASON, record.reason(), language));
        }
        record.missing().stream()
                .map(MissingEvidence::text)
                .filter(empty::areAllOf)
                .forEach(said -> questions.add(on(UnsaidPart.MISSING, said, language)));
        if (record.answer() == PromotionAnswer.NOT_READY && record.missing().isEmpty()) {
            questions.add(on(UnsaidPart.MISSING, null, language));
        }
        if (record.answer() != PromotionAnswer.NOT_IN_THAT_ROLE && record.revisitOn() == null) {
            questions.add(on(UnsaidPart.REVISIT, null, language));
        }
        if (record.followUp() == null) {
            questions.add(on(UnsaidPart.FOLLOW_UP, null, language));
        }
        return List.copyOf(questions);
    }

    /** For each kind of vague words once. */
    private List<QuestionBack> onWords(RecordedAnswer record, Language language) {
        String said = Stream.concat(
                        Stream.of(record.reason()), record.missing().stream().map(MissingEvidence::text))
                .collect(Collectors.joining("\n"));
        return vague.stream()
                .flatMap(words -> words.in(said, language).stream())
                .toList();
    }

    private QuestionBack on(UnsaidPart thing, String said, Language language) {
        return new QuestionBack(said, unsaid.get(thing).get(language.key()));
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
