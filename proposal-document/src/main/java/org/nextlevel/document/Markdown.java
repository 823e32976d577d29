package org.nextlevel.document;

/** A proposal as CommonMark with one table. */
public final class Markdown {
    private Markdown() {}

    /** The whole document; nothing that people wrote becomes markup. */
    public static String of(ProposalDocument document) {
        throw new UnsupportedOperationException(document.person());
    }
}
