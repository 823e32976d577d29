package org.nextlevel.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A proposal as one HTML page without anything external. */
public final class Html {
    private static final String STYLE = read("proposal.css");
    private static final String SCREEN = """
            body { font-size: 16px; }
            main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
            @media print { body { font-size: 10.5pt; } main { max-width: none; padding: 0; } }
            """;

    private final ProposalDocument document;
    private final Words words;
    private final boolean linked;
    private final StringBuilder page = new StringBuilder(16_384);

    private Html(ProposalDocument document, boolean linked) {
        this.document = document;
        this.words = Words.in(document.language());
        this.linked = linked;
    }

    /** The whole document; nothing that people wrote becomes markup. */
    public static String of(ProposalDocument document) {
        return new Html(document, true).whole(SCREEN);
    }

    /** The same as well-formed XML for a page of paper, with more rules of style. */
    static String forPaper(ProposalDocument document, String style) {
        return new Html(document, false).whole(style);
    }

    private String whole(String style) {
        String title = "%s: %s".formatted(words.of("title"), document.person());
        add("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\" xml:lang=\"%s\">"
                .formatted(tag(), tag()));
        add("<head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        add("<meta name=\"subject\" content=\"%s\"/><meta name=\"author\" content=\"%s\"/>"
                .formatted(escaped(document.targetTitle()), escaped(document.person())));
        add("<meta name=\"description\" content=\"%s\"/><title>%s</title>".formatted(escaped(title), escaped(title)));
        add("<style>%s%s</style></head><body><main>".formatted(STYLE, style));
        head();
        document.sections().forEach(this::section);
        coverage();
        sources();
        add("</main></body></html>");
        return page.toString();
    }

    private String tag() {
        return words.locale().getLanguage();
    }

    private void head() {
        String draft = document.draft() ? " · <span class=\"draft\">%s</span>".formatted(words.of("draft")) : "";
        add("<p class=\"company\">%s · %s %d%s</p>"
                .formatted(escaped(document.company()), words.of("version"), document.version(), draft));
        add("<h1>%s</h1>".formatted(escaped(words.of("title") + " – " + document.person())));
        add("<table class=\"facts\"><tr>");
        fact("currentRole", document.currentTitle());
        fact("requestedRole", document.targetTitle());
        fact("manager", document.manager() == null ? "–" : document.manager());
        fact("date", words.date(document.date()));
        add("</tr></table>");
    }

    private void fact(String label, String value) {
        add("<td><p class=\"label\">%s</p><p>%s</p></td>".formatted(words.of(label), escaped(value)));
    }

    private void section(Section section) {
        add("<h2>%s</h2>".formatted(words.of("section." + section.kind())));
        if (!section.introduction().isEmpty()) {
            add("<p class=\"introduction\">%s</p>".formatted(escaped(section.introduction())));
        }
        if (section.claims().isEmpty() && section.introduction().isEmpty()) {
            add("<p class=\"quiet\">%s</p>".formatted(words.of("empty")));
        }
        if (!section.claims().isEmpty()) {
            add("<ul>");
            section.claims().forEach(this::claim);
            add("</ul>");
        }
    }

    private void claim(Claim claim) {
        add("<li class=\"claim\"><p>%s%s</p>".formatted(escaped(claim.text()), cited(claim)));
        if (claim.shows() != null && !claim.shows().isBlank()) {
            add("<p class=\"shows\">%s</p>".formatted(escaped(words.of("shows", claim.shows()))));
        }
        add("</li>");
    }

    private String cited(Claim claim) {
        if (claim.sources().isEmpty()) {
            return "";
        }
        return claim.sources().stream()
                .map(number -> linked ? "<a href=\"#source-%d\">%d</a>".formatted(number, number) : number.toString())
                .collect(Collectors.joining(", ", " <sup>", "</sup>"));
    }

    private void coverage() {
        if (document.coverage().isEmpty()) {
            return;
        }
        add("<h2>%s</h2><table class=\"coverage\"><thead><tr>".formatted(words.of("coverage")));
        add("<th scope=\"col\" class=\"c-name\">%s</th><th scope=\"col\" class=\"c-bar\">%s</th>"
                .formatted(words.of("coverage.competency"), words.of("coverage.bar")));
        add("<th scope=\"col\" class=\"c-share\">%s</th><th scope=\"col\" class=\"c-state\">%s</th></tr></thead><tbody>"
                .formatted(words.of("coverage.share"), words.of("coverage.state")));
        for (CoverageRow row : document.coverage()) {
            add("<tr class=\"%s\"><td>%s</td>".formatted(row.state(), escaped(row.competency())));
            add("<td><div class=\"bar\"><div class=\"fill\" style=\"width: %d%%\"></div></div></td>"
                    .formatted(Math.round(row.share() * 100)));
            add("<td>%s</td><td>%s</td></tr>".formatted(Words.percent(row), escaped(words.coverage(row))));
        }
        add("</tbody></table>");
    }

    private void sources() {
        if (document.sources().isEmpty()) {
            return;
        }
        add("<h2>%s</h2><ol class=\"sources\">".formatted(words.of("sources")));
        for (Source source : document.sources()) {
            add("<li id=\"source-%d\"><span class=\"number\">%d</span> %s <span class=\"quiet\">(%s, %s)</span></li>"
                    .formatted(
                            source.number(),
                            source.number(),
                            escaped(source.summary()),
                            words.month(source.occurredOn()),
                            words.confirmations(source.confirmations())));
        }
        add("</ol><p class=\"quiet\" style=\"font-size: .8em; margin-top: .5em\">%s: %s</p>"
                .formatted(words.of("framework"), escaped(document.framework())));
    }

    private void add(String markup) {
        page.append(markup).append('\n');
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                // Says that an emoji is one, which has no glyph of its own and would be a box.
                case 0xFE0F, 0xFE0E, 0x200D -> {}
                default -> safe.appendCodePoint(point < ' ' || (point >= 0x7F && point < 0xA0) ? ' ' : point);
            }
        });
        return safe.toString();
    }

    private static String read(String name) {
        try (InputStream file = Html.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
