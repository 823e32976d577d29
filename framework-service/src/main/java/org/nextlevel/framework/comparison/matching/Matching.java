package org.nextlevel.framework.comparison.matching;

import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.Track;

/**
 * Which items of two documents are the same. Items are matched by id, then by former keys; competencies, levels and
 * tracks then by what belongs to them, levels also by their place in the ladder; last by words that are alike.
 * Expectations are matched by words within one level alone: the same words at another level are a demand that moved, or
 * one that was dropped here and made there, and only the editor knows which.
 *
 * @param similar expectations that were removed and added at different levels and have most words in common: shown, not
 *     counted as the same
 */
public record Matching(
        ItemMatches<Track> tracks,
        ItemMatches<Level> levels,
        ItemMatches<Competency> competencies,
        ItemMatches<Expectation> expectations,
        ItemMatches<Expectation> similar) {

    /** Matches two valid documents; the other way round it gives the same pairs. */
    public static Matching of(FrameworkDocument before, FrameworkDocument after) {
        return new MatchDocuments(before, after).match();
    }
}
