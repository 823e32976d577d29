package org.nextlevel.document.format;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nextlevel.document.Claim;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;
import org.nextlevel.document.Source;

/** A proposal as CommonMark with one table, and people's words as such. */
public final class Markdown {
    /** Marks anywhere; entities and addresses by their beginning; lists and titles where a line begins. */
    private static final Pattern MEANINGFUL =
            Pattern.compile("[\\\\`*_\\[\\]<>#|~]|&(?=#?\\w+;)|:(?=//)|(?<=^\\d{1,9})[.)]|^[-+=]", Pattern.MULTILINE);

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F]");

    private Markdown() {}

    /** The whole document; nothing that people wrote becomes markup. */
    public static String of(ProposalDocument document) {
        Words words = Words.in(document.language());
        StringBuilder text = new StringBuilder(8_192);
        text.append("# %s – %s\n\n".formatted(words.of("title"), plain(document.person())));
        text.append("%s · %s %d%s\n\n"
                .formatted(
                        plain(document.company()),
                        words.of("version"),
                        document.version(),
                        document.draft() ? " · " + words.of("draft") : ""));
        text.append("- **%s**: %s\n".formatted(words.of("currentRole"), plain(document.currentTitle())));
        text.append("- **%s**: %s\n".formatted(words.of("requestedRole"), plain(document.targetTitle())));
        text.append("- **%s**: %s\n"
                .formatted(words.of("manager"), document.manager() == null ? "–" : plain(document.manager())));
        text.append("- **%s**: %s\n".formatted(words.of("date"), words.date(document.date())));
        document.sections().forEach(section -> section(section, words, text));
        coverage(document, words, text);
        sources(document, words, text);
        return text.toString();
    }

    private static void section(Section section, Words words, StringBuilder text) {
        text.append("\n## %s\n\n".formatted(words.section(section.kind())));
        if (!section.introduction().isEmpty()) {
            text.append(plain(section.introduction())).append("\n\n");
        } else if (section.claims().isEmpty()) {
            text.append(words.of("empty")).append("\n\n");
        }
        for (Claim claim : section.claims()) {
            String cited = claim.sources().isEmpty()
                    ? ""
                    : claim.sources().stream().map(String::valueOf).collect(Collectors.joining(", ", " \\[", "\\]"));
            text.append("- ").append(plain(claim.text())).append(cited).append('\n');
            if (claim.saysWhatItShows()) {
                text.append("  *%s*\n".formatted(words.of("shows", plain(claim.shows()))));
            }
        }
    }

    private static void coverage(ProposalDocument document, Words words, StringBuilder text) {
        if (document.coverage().isEmpty()) {
            return;
        }
        text.append("\n## %s\n\n| %s | %s | %s |\n|---|---|---|\n"
                .formatted(
                        words.of("coverage"),
                        words.of("coverage.competency"),
                        words.of("coverage.share"),
                        words.of("coverage.state")));
        document.coverage()
                .forEach(row -> text.append("| %s | %s | %s |\n"
                        .formatted(plain(row.competency()), row.percent() + " %", plain(words.coverage(row)))));
    }

    private static void sources(ProposalDocument document, Words words, StringBuilder text) {
        if (document.sources().isEmpty()) {
            return;
        }
        text.append("\n## %s\n\n".formatted(words.of("sources")));
        for (Source source : document.sources()) {
            text.append("- \\[%d\\] %s (%s, %s)\n"
                    .formatted(
                            source.number(),
                            plain(source.summary()),
                            words.month(source.occurredOn()),
                            words.confirmations(source)));
        }
        text.append("\n%s: %s\n".formatted(words.of("framework"), plain(document.framework())));
    }

    /**
     * What people wrote, on one line or several, as CommonMark: it reads as it was written, and makes nothing bold, linked, a
     * list or a cell. Only what could mean something where it stands is escaped.
     */
    public static String escaped(String words) {
        return MEANINGFUL.matcher(words).replaceAll("\\\\$0");
    }

    private static String plain(String text) {
        return escaped(CONTROL.matcher(text).replaceAll(" ").strip());
    }
}
