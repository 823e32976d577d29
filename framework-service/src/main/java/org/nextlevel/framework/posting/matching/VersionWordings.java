package org.nextlevel.framework.posting.matching;

import java.util.Comparator;
import java.util.List;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.wording.WordingModel;
import org.nextlevel.wording.embedding.Likeness;
import org.nextlevel.wording.framework.FrameworkText;
import org.nextlevel.wording.framework.ReadSentence;
import org.nextlevel.wording.framework.WordedCompetency;
import org.nextlevel.wording.framework.WordedFramework;

/** How a framework version words its competencies; sentences of postings are likened with them as those of evidence are. */
record VersionWordings(WordedFramework framework, List<WordedCompetency> competencies) {
    /** The wordings of a document, whose vectors the model computes in one go. */
    static VersionWordings of(FrameworkDocument document, WordingModel model) {
        WordedFramework framework = WordedFramework.of(text(document), model);
        return new VersionWordings(framework, WordedCompetency.of(framework));
    }

    /** What a sentence is like. */
    SentenceMatches matches(ReadSentence sentence) {
        boolean isRead = sentence.isRead() || framework.text().hasWordsIn(sentence.language());
        return new SentenceMatches(
                competencies.stream()
                        .map(one -> match(one, sentence))
                        .sorted(Comparator.comparingDouble(SentenceMatch::score).reversed())
                        .toList(),
                isRead ? null : sentence.language().code());
    }

    private SentenceMatch match(WordedCompetency competency, ReadSentence sentence) {
        FrameworkText.Expectation expectation = competency.expectations().stream()
                .max(Comparator.comparingDouble(one -> likeness(one, sentence)))
                .orElse(null);
        String key = competency.competency().key();
        double score = competency.score(sentence);
        return expectation == null
                ? new SentenceMatch(key, score, null, null)
                : new SentenceMatch(key, score, expectation.id(), expectation.level());
    }

    private double likeness(FrameworkText.Expectation expectation, ReadSentence sentence) {
        return Likeness.rounded(Likeness.of(framework.vectors().get(expectation.text()), sentence.vector()));
    }

    private static List<FrameworkText.LanguageWords> words(Competency competency) {
        return competency.words().stream()
                .map(one -> new FrameworkText.LanguageWords(one.language(), one.words()))
                .toList();
    }

    private static FrameworkText text(FrameworkDocument document) {
        return new FrameworkText(
                document.levels().stream()
                        .map(one -> new FrameworkText.Level(one.key(), one.name(), one.after()))
                        .toList(),
                document.competencies().stream()
                        .map(one -> new FrameworkText.Competency(one.key(), one.name(), one.summary(), words(one)))
                        .toList(),
                document.expectations().stream()
                        .map(one -> new FrameworkText.Expectation(
                                one.id(), one.level(), one.competency(), one.text(), one.examples()))
                        .toList());
    }
}
