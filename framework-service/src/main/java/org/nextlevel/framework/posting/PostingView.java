package org.nextlevel.framework.posting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.posting.sentence.PostingDecisionView;
import org.nextlevel.framework.posting.sentence.PostingNames;
import org.nextlevel.framework.posting.sentence.PostingSentence;
import org.nextlevel.framework.posting.sentence.PostingSentenceView;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.problem.NotFound;

/**
 * A whole posting, with what its suggestions were made from.
 *
 * @param source absent when it was not told
 * @param actions what the owner may do now, beside what each sentence offers
 * @param text without markup; the sentences point into it
 */
record PostingView(
        UUID id,
        @Schema(examples = "Head of Engineering") String title,
        @Nullable PostingSource source,
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8, in hexadecimal.")
        String sha256,

        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") int frameworkVersion,
        @Schema(examples = "all-minilm-l6-v2-q/0.36.2") String model,

        @Schema(examples = "0.38", description = "Score from which a match was suggested.")
        double threshold,

        List<PostingSentenceView> sentences,
        @Schema(examples = "4") long version,
        Instant postedAt,
        List<Action> actions) {

    static PostingView of(Posting posting, FrameworkDocument document) {
        List<PostingSentence> sentences = posting.sentences();
        PostingNames names = PostingNames.of(document);
        String path = path(document.key(), posting);
        return new PostingView(
                posting.id(),
                posting.title(),
                posting.source(),
                posting.text(),
                posting.sha256(),
                document.key(),
                posting.frameworkVersion(),
                posting.model(),
                posting.threshold(),
                IntStream.rangeClosed(1, sentences.size())
                        .mapToObj(number -> PostingSentenceView.of(number, sentences.get(number - 1), names, path))
                        .toList(),
                posting.version(),
                posting.postedAt(),
                actions(path));
    }

    /** Where a posting for a framework is. */
    static String path(String framework, Posting posting) {
        return "/api/frameworks/%s/postings/%s".formatted(framework, posting.id());
    }

    /** What its owner may do with the posting at a path. */
    static List<Action> actions(String path) {
        return List.of(Action.delete(Move.DELETE, path));
    }

    private enum Move {
        DELETE
    }

    /** @throws NotFound when there is no such sentence, or nothing is decided of it */
    PostingDecisionView decisionOn(int number) {
        return sentences.stream()
                .filter(sentence -> sentence.number() == number && sentence.decision() != null)
                .findFirst()
                .map(PostingSentenceView::decision)
                .orElseThrow(() -> new NotFound("decision on sentence", number));
    }
}
