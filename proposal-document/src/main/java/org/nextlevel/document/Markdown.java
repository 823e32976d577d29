package org.nextlevel.document;

import static java.util.stream.Collectors.joining;

/** A proposal as Markdown (CommonMark). */
public final class Markdown {
    private Markdown() {}

    /** The whole document; nothing that people wrote becomes markup. */
    public static String of(ProposalDocument document) {
        return "# %s: %s\n\n%s\n\n%s"
                .formatted(
                        escaped(document.person()),
                        escaped(document.targetTitle()),
                        document.date(),
                        document.sections().stream()
                                .map(section -> "## %s\n\n%s\n\n%s\n"
                                        .formatted(
                                                Html.heading(section.kind(), document.language()),
                                                escaped(section.introduction()),
                                                section.claims().stream()
                                                        .map(claim -> "- " + escaped(claim.text()) + "\n")
                                                        .collect(joining())))
                                .collect(joining()));
    }

    private static String escaped(String text) {
        return text.replaceAll("\\R", " ").replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&-])", "\\\\$1");
    }
}
