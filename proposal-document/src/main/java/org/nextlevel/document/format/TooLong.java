package org.nextlevel.document.format;

import java.util.List;
import org.nextlevel.document.Section;

/** A proposal that needs more than two pages even in the tightest layout; it says what to cut (M4.2). */
public final class TooLong extends Exception {
    private static final long serialVersionUID = 1;

    private final int pages;
    private final transient List<Part> cuts;

    TooLong(int pages, List<Part> cuts) {
        super("The proposal needs %d pages; without %d parts of it, two hold it".formatted(pages, cuts.size()));
        this.pages = pages;
        this.cuts = List.copyOf(cuts);
    }

    /** How many pages it would need in the tightest layout; more than two. */
    public int pages() {
        return pages;
    }

    /** The longest of the person's own words, as many as are enough: without all of them, two pages hold the rest. */
    public List<Part> cuts() {
        return cuts;
    }

    /**
     * A part that can be cut.
     *
     * @param section the part of the proposal it is in
     * @param claim index from 0 in its section, or -1 for the introduction
     * @param lines about how many printed lines it takes
     */
    public record Part(Section.Kind section, int claim, int lines) {}
}
