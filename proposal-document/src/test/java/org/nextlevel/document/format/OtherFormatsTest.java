package org.nextlevel.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.document.ProposalDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

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
        for (ProposalDocument document : List.of(
                Proposals.of(Locale.GERMAN, 6, Proposals.SCRIPTS + " 決済 결제 迁移 น้ำ क्षेत्र קוד خدمة"),
                Proposals.saying("قدت نقل خدمة Kafka في 3 أشهر"),
                Proposals.empty())) {
            try (var file = new XWPFDocument(new ByteArrayInputStream(Docx.of(document)))) {
                List<XmlError> faults = new ArrayList<>();
                file.getDocument().validate(new XmlOptions().setErrorListener(faults));
                assertThat(faults).isEmpty();
                assertThat(file.getParagraphs()).anyMatch(paragraph -> "Heading1".equals(paragraph.getStyle()));
                assertThat(file.getProperties().getCoreProperties().getTitle()).contains(document.person());
            }
        }
    }

    @Test
    void theWordDocumentKeepsEachScriptInItsDirectionAndFonts() throws IOException {
        assertThat(claim("قدت نقل خدمة Kafka")).satisfies(paragraph -> {
            assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(paragraph.getRuns()).extracting(XWPFRun::text).containsExactly("قدت نقل خدمة ", "Kafka");
            assertThat(rtl(paragraph)).containsExactly(true, false);
            assertThat(fonts(paragraph).getCs()).isEqualTo("Arial");
        });
        assertThat(claim("決済サービスを移行した")).satisfies(paragraph -> {
            assertThat(paragraph.getCTP().getPPr().isSetBidi()).isFalse();
            assertThat(rtl(paragraph)).containsExactly(false);
            assertThat(fonts(paragraph).getEastAsia()).isEqualTo("Yu Gothic");
        });
        assertThat(fonts(claim("迁移")).getEastAsia()).isEqualTo("Microsoft YaHei");
        assertThat(fonts(claim("결제")).getEastAsia()).isEqualTo("Malgun Gothic");
        assertThat(fonts(claim("क्षेत्र")).getCs()).isEqualTo("Nirmala UI");
    }

    private static XWPFParagraph claim(String text) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(Docx.of(Proposals.saying(text))))) {
            return file.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Boolean> rtl(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .map(run -> run.getCTR().getRPr().sizeOfRtlArray() > 0)
                .toList();
    }

    private static CTFonts fonts(XWPFParagraph paragraph) {
        return paragraph.getRuns().getFirst().getCTR().getRPr().getRFontsArray(0);
    }
}
