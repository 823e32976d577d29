package org.nextlevel.document.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nextlevel.document.Claim;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;

/** A proposal that needs more than two pages even in the tightest layout; it says what to shorten (M4.2). */
public final class TooLong extends Exception {
    private static final long serialVersionUID = 1;

    private final int pages;
    private final int linesOver;
    private final transient List<Part> longest;

    /** The characters of a printed line in the tightest layout, about. */
    private static final int LINE = 112;

    /** What of the person's own words takes the most room, longest first; at most ten parts. */
    static TooLong of(ProposalDocument document, int pages, int linesOver) {
        List<Part> parts = new ArrayList<>();
        for (Section section : document.sections()) {
            if (!section.introduction().isEmpty()) {
                parts.add(new Part(section.kind(), -1, lines(section.introduction())));
            }
            for (int i = 0; i < section.claims().size(); i++) {
                Claim claim = section.claims().get(i);
                parts.add(new Part(section.kind(), i, lines(claim.text())));
            }
        }
        return new TooLong(
                pages,
                linesOver,
                parts.stream()
                        .sorted(Comparator.comparingInt(Part::lines).reversed())
                        .limit(10)
                        .toList());
    }

    private static int lines(String text) {
        return (text.length() + LINE - 1) / LINE;
    }

    TooLong(int pages, int linesOver, List<Part> longest) {
        super("The proposal needs %d pages, about %d lines more than two pages hold".formatted(pages, linesOver));
        this.pages = pages;
        this.linesOver = linesOver;
        this.longest = List.copyOf(longest);
    }

    /** How many pages it would need in the tightest layout; more than two. */
    public int pages() {
        return pages;
    }

    /** About how many printed lines must go, at least 1. */
    public int linesOver() {
        return linesOver;
    }

    /** What takes the most room, longest first; shortening from the top is the shortest way to two pages. */
    public List<Part> longest() {
        return longest;
    }

    /**
     * A part that can be shortened.
     *
     * @param section the part of the proposal it is in
     * @param claim index from 0 in its section, or -1 for the introduction
     * @param lines about how many printed lines it takes
     */
    public record Part(Section.Kind section, int claim, int lines) {}
}
