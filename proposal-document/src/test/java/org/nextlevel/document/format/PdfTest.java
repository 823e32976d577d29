package org.nextlevel.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.document.ProposalDocument;

@Tag("M4.2")
@Tag("M4.5")
class PdfTest {
    static Stream<ProposalDocument> proposals() {
        return Stream.of(
                Proposals.of(Locale.ENGLISH, 4, ""),
                Proposals.of(Locale.ENGLISH, 14, ""),
                Proposals.of(Locale.GERMAN, 4, Proposals.SCRIPTS),
                Proposals.empty());
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void itIsPdfUa1OfOneOrTwoPages(ProposalDocument document) throws Exception {
        Pdf pdf = Papers.pdf(document);
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            assertThat(read.getNumberOfPages()).isEqualTo(pdf.pages()).isBetween(1, 2);
        }
        assertThat(Papers.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void itIsTaggedAndEmbedsEveryFont(ProposalDocument document) throws Exception {
        try (PDDocument read = Loader.loadPDF(Papers.pdf(document).bytes())) {
            assertThat(read.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getLanguage())
                    .isEqualTo(document.language().getLanguage());
            for (PDPage page : read.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void everyEuropeanScriptCanBeReadBackAndEmojiAreNoBoxes() throws Exception {
        String text = Papers.text(Papers.pdf(Proposals.of(Locale.GERMAN, 4, Proposals.SCRIPTS)));
        assertThat(text)
                .contains("Größe", "Łódź", "Ёлка", "Ελλάδα", "Հայ", "ქართ", "😀")
                .doesNotContain("#");
    }

    @Test
    void everyPageSaysWhoseItIsAndWhichPage() throws Exception {
        Pdf pdf = Papers.pdf(Proposals.of(Locale.ENGLISH, 10, ""));
        assertThat(Papers.text(pdf)).contains("Acme · Erin Engineer", "24 November 2026", "1 of 2", "2 of 2", "66 %");
    }

    @Test
    void whatDoesNotFitNamesWhatToCutAndCuttingThatHelpsAndNoLessDoes() throws Exception {
        ProposalDocument document = Proposals.of(Locale.ENGLISH, 80, "");
        TooLong tooLong = catchThrowableOfType(TooLong.class, () -> Papers.pdf(document));
        assertThat(tooLong.pages()).isGreaterThan(2);
        assertThat(tooLong.cuts()).hasSizeBetween(10, 70);

        assertThat(Papers.pdf(Cuts.without(document, tooLong.cuts())).pages()).isEqualTo(2);
        List<TooLong.Part> fewer = tooLong.cuts().subList(0, tooLong.cuts().size() - 1);
        assertThatThrownBy(() -> Papers.pdf(Cuts.without(document, fewer))).isInstanceOf(TooLong.class);
    }

    @Test
    void theSameProposalIsTheSameFile() throws Exception {
        ProposalDocument document = Proposals.of(Locale.ENGLISH, 4, "");
        assertThat(Papers.pdf(document).bytes()).isEqualTo(Papers.pdf(document).bytes());
    }
}
