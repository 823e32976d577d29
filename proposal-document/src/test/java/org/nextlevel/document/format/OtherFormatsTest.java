package org.nextlevel.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.document.ProposalDocument;

@Tag("M4.5")
class OtherFormatsTest {
    @Test
    void nothingThatPeopleWroteBecomesMarkupInHtml() {
        var page = Jsoup.parse(Html.of(Proposals.empty()));
        assertThat(page.select("script, a, b, i, em, img")).isEmpty();
        assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void nothingThatPeopleWroteBecomesMarkupInMarkdown() {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(Markdown.of(Proposals.empty())));
        var page = Jsoup.parse(html);
        assertThat(page.select("script, a, em, img")).isEmpty();
        assertThat(page.select("h1").text()).contains("<script>", "[x](javascript:x)", "*a*");
    }

    @Test
    void citationsLeadToTheirSourcesInHtml() {
        var page = Jsoup.parse(Html.of(Proposals.of(Locale.ENGLISH, 4, "")));
        assertThat(page.select("sup a"))
                .hasSize(4)
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(Html.of(Proposals.of(Locale.ENGLISH, 4, ""))).doesNotContain("http-equiv", "src=");
    }

    @Test
    void theWordDocumentIsValidByItsSchema() throws IOException {
        for (ProposalDocument document :
                List.of(Proposals.of(Locale.GERMAN, 6, Proposals.SCRIPTS), Proposals.empty())) {
            try (var file = new XWPFDocument(new ByteArrayInputStream(Docx.of(document)))) {
                List<XmlError> faults = new ArrayList<>();
                file.getDocument().validate(new XmlOptions().setErrorListener(faults));
                assertThat(faults).isEmpty();
                assertThat(file.getParagraphs()).anyMatch(paragraph -> "Heading1".equals(paragraph.getStyle()));
                assertThat(file.getProperties().getCoreProperties().getTitle()).contains(document.person());
            }
        }
    }
}
