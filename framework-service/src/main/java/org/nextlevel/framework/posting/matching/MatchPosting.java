package org.nextlevel.framework.posting.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.posting.sentence.PostingNeed;
import org.nextlevel.framework.posting.sentence.PostingSentence;
import org.nextlevel.framework.posting.sentence.PostingSuggestion;
import org.nextlevel.framework.wording.PlainText;
import org.nextlevel.framework.wording.TextSpan;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;

/** Splits a posting and matches its sentences with the latest published version; it changes nothing. */
@ApplicationScoped
public class MatchPosting {
    /** Characters of a text that are read, before and after its markup is dropped. */
    public static final int LONGEST_TEXT = 50_000;

    private static final int MOST_SENTENCES = 300;
    /** A sentence that asks for more asks for nothing in particular. */
    private static final int MOST_SUGGESTIONS = 3;

    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final MatchSentences matchSentences;
    private final PostingSettings settings;

    MatchPosting(
            Frameworks frameworks,
            FrameworkVersions versions,
            MatchSentences matchSentences,
            PostingSettings settings) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.matchSentences = matchSentences;
        this.settings = settings;
    }

    /**
     * The sentences of a text with what each may ask for; the same text and version always give the same.
     *
     * @param place JSON pointer of the text in the request, for faults
     * @throws NotFound when nothing of the framework is published
     * @throws Invalid when the text is too long or says nothing
     */
    public MatchedPosting match(String key, String source, String place) {
        Framework framework = frameworks.requireByKey(key);
        FrameworkVersion latest = versions.requireLatest(framework);
        String text = PlainText.of(source, PostingSections::isHeading);
        List<TextSpan> spans = TextSpan.of(text);
        check(text, spans, place);
        List<String> words = spans.stream().map(span -> span.in(text)).toList();
        List<SentenceMatches> matches = matchSentences.match(framework.id(), latest, words);
        List<PostingNeed> needs = PostingSections.needs(words);
        List<PostingSentence> sentences = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            sentences.add(sentence(spans.get(i), words.get(i), needs.get(i), matches.get(i)));
        }
        return new MatchedPosting(
                framework.id(),
                latest.number(),
                text,
                sha256(text),
                matchSentences.model(),
                settings.threshold(),
                sentences);
    }

    /** @param need null when nothing is asked for */
    private PostingSentence sentence(TextSpan span, String words, PostingNeed need, SentenceMatches matches) {
        if (need == null) {
            return PostingSentence.askingNothing(span.start(), span.end());
        }
        List<PostingSuggestion> suggestions = suggestions(matches.matches());
        return new PostingSentence(
                span.start(),
                span.end(),
                suggestions.isEmpty() ? null : suggestions.getFirst(),
                suggestions.stream().skip(1).toList(),
                matches.unread(),
                need,
                YearsAsked.of(words),
                null);
    }

    private List<PostingSuggestion> suggestions(List<SentenceMatch> matches) {
        return matches.stream()
                .filter(match -> match.score() >= settings.threshold())
                .limit(MOST_SUGGESTIONS)
                .map(match ->
                        new PostingSuggestion(match.competency(), match.level(), match.score(), match.expectation()))
                .toList();
    }

    private static void check(String text, List<TextSpan> spans, String place) {
        if (text.length() > LONGEST_TEXT) {
            throw new Invalid(place, "the text has %d characters; at most %d are read", text.length(), LONGEST_TEXT);
        }
        if (spans.size() > MOST_SENTENCES) {
            throw new Invalid(
                    place,
                    "the text has %d sentences; at most %d are read: leave out what asks for nothing",
                    spans.size(),
                    MOST_SENTENCES);
        }
        if (spans.isEmpty()) {
            throw new Invalid(place, "there is no sentence in it");
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
