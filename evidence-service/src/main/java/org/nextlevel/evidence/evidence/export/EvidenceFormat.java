package org.nextlevel.evidence.evidence.export;

/** How evidence is written to a file; named as in the query of a request. */
public enum EvidenceFormat {
    /** All of it, for programs; an import reads it again. */
    json("application/json", "json"),
    /** A row a piece, for spreadsheets. */
    csv("text/csv", "csv"),
    /** Month by month, for reading. */
    markdown("text/markdown", "md");

    private final String mediaType;
    private final String extension;

    EvidenceFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    String extension() {
        return extension;
    }
}
