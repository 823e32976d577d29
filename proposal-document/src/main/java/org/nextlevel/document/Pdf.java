package org.nextlevel.document;

/**
 * A proposal as tagged, accessible PDF (PDF/UA-1) of one or two pages (M4.2).
 *
 * @param bytes the file
 * @param pages counted in the file, 1 or 2
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pdf(byte[] bytes, int pages) {

    /**
     * Tries the usual layout first, then tighter ones.
     *
     * @throws TooLong when two pages do not hold it in any layout
     */
    public static Pdf of(ProposalDocument document) throws TooLong {
        throw new UnsupportedOperationException(document.person());
    }
}
