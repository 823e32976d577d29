package org.nextlevel.advisor.promotion.proposal.document;

import java.util.Arrays;
import java.util.Optional;

/** How a proposal is written; by its media type in {@code Accept}, or by its name in {@code ?format=}. */
public enum ProposalFormat {
    /** For programs. */
    JSON("application/json", "json"),
    /** For other editors. */
    MARKDOWN("text/markdown", "md"),
    /** For browsers. */
    HTML("text/html", "html"),
    /** For reading and printing, one or two pages. */
    PDF("application/pdf", "pdf"),
    /** For word processors. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String extension;

    ProposalFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** With the character set, where there is one. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
    }

    static Optional<ProposalFormat> find(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
