package org.nextlevel.document.format;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.font.PaperText;

/** A proposal as one HTML page without anything external: {@code proposal.html}, in which every text escapes by itself. */
public final class Html {
    private static final String STYLE = read("proposal.css");
    private static final String SCREEN = """
            body { font-size: 16px; }
            main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
            @media print { body { font-size: 10.5pt; } main { max-width: none; padding: 0; } }
            """;

    private static final Template PAGE = page(text -> text);
    private static final Template PAPER = page(PaperText::of);

    private Html() {}

    /** The whole document; nothing that people wrote becomes markup. */
    public static String of(ProposalDocument document) {
        return whole(PAGE, document, SCREEN, true, false);
    }

    /**
     * The same as well-formed XML for a page of paper, with more rules of style.
     *
     * @param told whether coverage is told in words rather than drawn
     */
    static String forPaper(ProposalDocument document, String style, boolean told) {
        return whole(PAPER, document, style, false, told);
    }

    private static Template page(UnaryOperator<String> written) {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new Escaping(written))
                .build()
                .parse(read("proposal.html"), null, "proposal.html");
    }

    private static String whole(Template page, ProposalDocument document, String style, boolean linked, boolean told) {
        return page.data("document", document)
                .data("words", Words.in(document.language()))
                .data("style", new RawString(STYLE + style))
                .data("linked", linked)
                .data("told", told)
                .render();
    }

    private static String read(String name) {
        try (InputStream file = Html.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Qute's own escaping leaves control characters in the text. */
    private record Escaping(UnaryOperator<String> written) implements ResultMapper {
        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return result instanceof String;
        }

        @Override
        public String map(Object result, Expression expression) {
            String text = written.apply((String) result);
            StringBuilder safe = new StringBuilder(text.length() + 16);
            text.codePoints().forEach(point -> {
                switch (point) {
                    case '<' -> safe.append("&lt;");
                    case '>' -> safe.append("&gt;");
                    case '&' -> safe.append("&amp;");
                    case '"' -> safe.append("&quot;");
                    case '\'' -> safe.append("&#39;");
                    default -> safe.appendCodePoint(written(point));
                }
            });
            return safe.toString();
        }

        /** XML holds neither control characters nor halves of pairs nor what is no character. */
        private static int written(int point) {
            if (point < ' ' || (point >= 0x7F && point < 0xA0)) {
                return ' ';
            }
            boolean isNone = (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                    || point == 0xFFFE
                    || point == 0xFFFF;
            return isNone ? 0xFFFD : point;
        }
    }
}
