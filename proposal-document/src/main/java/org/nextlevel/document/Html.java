package org.nextlevel.document;

/** A proposal as one HTML page without anything external. */
public final class Html {
    private Html() {}

    /** The whole document; nothing that people wrote becomes markup. */
    public static String of(ProposalDocument document) {
        throw new UnsupportedOperationException(document.person());
    }
}
