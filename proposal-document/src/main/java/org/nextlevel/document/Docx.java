package org.nextlevel.document;

/** A proposal as an Office Open XML text document. */
public final class Docx {
    private Docx() {}

    /** The file; equal documents give equal bytes. */
    public static byte[] of(ProposalDocument document) {
        throw new UnsupportedOperationException(document.person());
    }
}
