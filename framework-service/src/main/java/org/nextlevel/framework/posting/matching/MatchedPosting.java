package org.nextlevel.framework.posting.matching;

import java.util.List;
import java.util.UUID;
import org.nextlevel.framework.posting.sentence.PostingSentence;

/**
 * What matching made of a posting's text, and from what.
 *
 * @param text without markup
 * @param sha256 of that text in UTF-8, 64 hexadecimal digits
 * @param model what provenance calls the model that matched it
 * @param threshold score from which a match was suggested
 */
public record MatchedPosting(
        UUID frameworkId,
        int frameworkVersion,
        String text,
        String sha256,
        String model,
        double threshold,
        List<PostingSentence> sentences) {}
