package org.nextlevel.wording.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.wording.embedding.Likeness;
import org.nextlevel.wording.language.WordPattern;
import org.nextlevel.wording.language.WordsOfWork;
import org.nextlevel.wording.work.KindsOfWork;

/**
 * A competency and what sentences are likened with: the centre of its wordings, and the kinds of work that are its own.
 *
 * @param centre of its name, summary, expectations and their examples, without what all sentences about work have; of length 1
 * @param kinds how much of each kind of work is the competency's within its framework, 0 to 1
 * @param words what the company says for it, in any language
 */
public record WordedCompetency(
        FrameworkText.Competency competency,
        List<FrameworkText.Expectation> expectations,
        float[] centre,
        double[] kinds,
        WordPattern words) {

    /** How much the kinds of work count against the likeness of wording. */
    private static final double WEIGHT_OF_KINDS = 3;
    /** So little is as good as nothing. */
    private static final double LEAST = 0.001;

    /** The competencies of a framework, in its order. */
    public static List<WordedCompetency> of(WordedFramework framework) {
        List<FrameworkText.Competency> competencies = framework.text().competencies();
        List<double[]> kinds = CompetencyKinds.of(framework);
        List<WordedCompetency> worded = new ArrayList<>();
        for (int i = 0; i < competencies.size(); i++) {
            FrameworkText.Competency competency = competencies.get(i);
            List<FrameworkText.Expectation> expectations = framework.text().expectationsOf(competency);
            worded.add(new WordedCompetency(
                    competency,
                    expectations,
                    centre(framework.text().wordingsOf(competency), framework),
                    kinds.get(i),
                    new WordPattern(competency.words().stream()
                            .flatMap(one -> one.words().stream())
                            .toList())));
        }
        return List.copyOf(worded);
    }

    /**
     * How much more a sentence shows the competency than nothing at all, 0 to 1, to four decimals: 0.5 when both are as likely.
     * It does not depend on how many competencies the framework has. Where the company's own words for it stand in the sentence,
     * they count before all else.
     */
    public double score(ReadSentence sentence) {
        double likeness = Math.max(0, Likeness.of(centre, sentence.centred()));
        double shared = 0;
        for (int kind = 0; kind < kinds.length; kind++) {
            shared += kinds[kind] * sentence.kinds()[kind];
        }
        double said = words.in(sentence.text());
        double ofWords = said / (said + WordsOfWork.NOTHING);
        double guessed = (likeness + WEIGHT_OF_KINDS * shared) / (1 + WEIGHT_OF_KINDS);
        double shown = ofWords + (1 - ofWords) * guessed;
        return Likeness.rounded(shown / (shown + (1 - ofWords) * sentence.nothing() + LEAST));
    }

    private static float[] centre(Stream<String> wordings, WordedFramework framework) {
        KindsOfWork kinds = framework.known();
        float[] sum = new float[kinds.centre().length];
        wordings.map(framework.vectors()::get).map(kinds::centred).forEach(vector -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        });
        return Likeness.unit(sum);
    }
}
