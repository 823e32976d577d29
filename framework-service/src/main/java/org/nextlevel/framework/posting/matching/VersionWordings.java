package org.nextlevel.framework.posting.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.wording.Likeness;
import org.nextlevel.wording.WordingModel;

/**
 * How a framework version words its competencies: each by its name and summary, and by its expectations.
 *
 * @param vectors by wording; wordings that several expectations share are there once
 */
record VersionWordings(List<WordedCompetency> competencies, Map<String, float[]> vectors) {
    /** A competency with its expectations. */
    record WordedCompetency(String competency, String about, List<Expectation> expectations) {}

    /** The wordings of a document, whose vectors the model computes in one go. */
    static VersionWordings of(FrameworkDocument document, WordingModel model) {
        Map<String, List<Expectation>> expectations = new HashMap<>();
        document.expectations()
                .forEach(one -> expectations
                        .computeIfAbsent(one.competency(), _ -> new ArrayList<>())
                        .add(one));
        List<WordedCompetency> competencies = document.competencies().stream()
                .map(one ->
                        new WordedCompetency(one.key(), about(one), expectations.getOrDefault(one.key(), List.of())))
                .toList();
        Set<String> wordings = new LinkedHashSet<>();
        competencies.forEach(one -> {
            wordings.add(one.about());
            one.expectations().forEach(expectation -> wordings.add(expectation.text()));
        });
        List<String> ordered = List.copyOf(wordings);
        List<float[]> computed = model.vectors(ordered);
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            vectors.put(ordered.get(i), computed.get(i));
        }
        return new VersionWordings(competencies, vectors);
    }

    /** The best match of a sentence; of equals the one that the document names first. */
    SentenceMatch nearest(float[] sentence) {
        SentenceMatch best = null;
        for (WordedCompetency competency : competencies) {
            SentenceMatch match = match(competency, sentence);
            if (best == null || match.score() > best.score()) {
                best = match;
            }
        }
        return best;
    }

    private SentenceMatch match(WordedCompetency competency, float[] sentence) {
        double nearest = -1;
        Expectation expectation = null;
        for (Expectation one : competency.expectations()) {
            double likeness = likeness(one.text(), sentence);
            if (expectation == null || likeness > nearest) {
                nearest = likeness;
                expectation = one;
            }
        }
        double score = Math.max(nearest, likeness(competency.about(), sentence));
        return expectation == null
                ? new SentenceMatch(competency.competency(), score, null, null)
                : new SentenceMatch(competency.competency(), score, expectation.id(), expectation.level());
    }

    private double likeness(String wording, float[] sentence) {
        return Likeness.rounded(Likeness.of(vectors.get(wording), sentence));
    }

    private static String about(Competency competency) {
        return competency.summary() == null ? competency.name() : competency.name() + ". " + competency.summary();
    }
}
