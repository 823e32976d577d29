package org.nextlevel.framework.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.posting.sentence.PostingSentence;
import org.nextlevel.framework.posting.sentence.PostingSentenceView;

/**
 * A whole posting, with what its suggestions were made from.
 *
 * @param source absent when it was not told
 * @param text without markup; the sentences point into it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostingView(
        UUID id,
        @Schema(examples = "Head of Engineering") String title,
        PostingSource source,
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8, in hexadecimal.")
        String sha256,

        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") int frameworkVersion,
        @Schema(examples = "all-minilm-l6-v2-q/0.36.2") String model,

        @Schema(examples = "0.45", description = "Score from which a match was suggested.")
        double threshold,

        List<PostingSentenceView> sentences,
        @Schema(examples = "4") long version,
        Instant postedAt) {

    static PostingView of(Posting posting, String framework) {
        List<PostingSentence> sentences = posting.sentences();
        return new PostingView(
                posting.id(),
                posting.title(),
                posting.source(),
                posting.text(),
                posting.sha256(),
                framework,
                posting.frameworkVersion(),
                posting.model(),
                posting.threshold(),
                IntStream.rangeClosed(1, sentences.size())
                        .mapToObj(number -> PostingSentenceView.of(number, sentences.get(number - 1)))
                        .toList(),
                posting.version(),
                posting.postedAt());
    }
}
