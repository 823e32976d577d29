package org.nextlevel.document.format;

import java.util.List;
import org.nextlevel.document.Excerpt;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;
import org.nextlevel.document.font.PaperFont;
import org.nextlevel.document.font.PaperFonts;
import org.nextlevel.document.font.PaperText;

/**
 * How large, and with how much of what is no word of the person's own, a page is set.
 *
 * @param points of the text
 * @param vertical margin in millimetres
 * @param horizontal margin in millimetres
 * @param brief whether expectations and sources are shortened, and a long table of coverage is told in words
 */
record Layout(double points, int vertical, int horizontal, boolean brief) {
    /** The usual one first, then tighter ones. */
    static final List<Layout> ALL = List.of(
            new Layout(10.4, 19, 20, false),
            new Layout(9.6, 16, 18, false),
            new Layout(9.0, 13, 16, false),
            new Layout(9.0, 13, 16, true));

    private static final int MOST_OF_AN_EXPECTATION = 90;
    private static final int MOST_OF_A_SOURCE = 56;
    private static final int MOST_ROWS = 8;

    /** As many letters may the names of competencies have together to stand in a column. */
    private static final int MOST_OF_NAMES = 300;

    /** The page as XML. */
    String page(ProposalDocument document, List<PaperFont> fonts) {
        String style = style(document, PaperFonts.families(fonts));
        return Html.forPaper(brief ? shortened(document) : document, style, isTold(document));
    }

    private boolean isTold(ProposalDocument document) {
        return brief
                && (document.coverage().size() > MOST_ROWS
                        || document.coverage().stream()
                                        .mapToInt(row -> Excerpt.width(row.competency()))
                                        .sum()
                                > MOST_OF_NAMES);
    }

    private static ProposalDocument shortened(ProposalDocument document) {
        return document.with(
                document.sections().stream().map(Layout::shortened).toList(),
                document.sources().stream()
                        .map(source -> source.with(Excerpt.of(source.summary(), MOST_OF_A_SOURCE)))
                        .toList());
    }

    private static Section shortened(Section section) {
        return new Section(
                section.kind(),
                section.introduction(),
                section.claims().stream()
                        .map(claim -> claim.saysWhatItShows()
                                ? claim.showing(Excerpt.of(claim.shows(), MOST_OF_AN_EXPECTATION))
                                : claim)
                        .toList());
    }

    private String style(ProposalDocument document, String families) {
        Words words = Words.in(document.language());
        return """
                body { font-size: %spt; font-family: %s; }
                main { display: block; }
                table.coverage { page-break-inside: %s; }
                @page { size: A4; margin: %dmm %dmm %dmm %dmm;
                  @bottom-left { content: "%s"; font-family: %s; font-size: 7.6pt; color: #5a6b7b; }
                  @bottom-right { content: %s; font-family: 'Noto Sans'; font-size: 7.6pt; color: #5a6b7b; } }
                """.formatted(
                points,
                families,
                brief ? "auto" : "avoid",
                vertical,
                horizontal,
                vertical + 3,
                horizontal,
                quoted(document.company() + " · " + document.person() + " · " + words.date(document.date())),
                families,
                words.of("page", "\" counter(page) \"", "\" counter(pages) \"").transform(text -> '"' + text + '"'));
    }

    /** A string of CSS within a style element of XML: as code points, so that nothing of it is markup. */
    private static String quoted(String text) {
        StringBuilder safe = new StringBuilder();
        PaperText.of(text).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ' || point > 0xA0) {
                safe.appendCodePoint(point);
            } else {
                safe.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return safe.toString();
    }
}
