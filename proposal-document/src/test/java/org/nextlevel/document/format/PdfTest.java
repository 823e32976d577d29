package org.nextlevel.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.document.ProposalDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("M4.2")
@Tag("M4.5")
class PdfTest {
    @TempDir
    Path folder;

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
        Pdf pdf = Pdf.of(document);
        Path file = Files.write(folder.resolve("proposal.pdf"), pdf.bytes());
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            assertThat(read.getNumberOfPages()).isEqualTo(pdf.pages()).isBetween(1, 2);
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void itIsTaggedAndEmbedsEveryFont(ProposalDocument document) throws Exception {
        try (PDDocument read = Loader.loadPDF(Pdf.of(document).bytes())) {
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
        String text = text(Pdf.of(Proposals.of(Locale.GERMAN, 4, Proposals.SCRIPTS)));
        assertThat(text)
                .contains("Größe", "Łódź", "Ёлка", "Ελλάδα", "Հայ", "ქართ", "😀")
                .doesNotContain("#");
    }

    @Test
    void everyPageSaysWhoseItIsAndWhichPage() throws Exception {
        Pdf pdf = Pdf.of(Proposals.of(Locale.ENGLISH, 10, ""));
        assertThat(text(pdf)).contains("Acme · Erin Engineer", "24 November 2026", "1 of 2", "2 of 2", "66 %");
    }

    @Test
    void whatDoesNotFitNamesWhatToShorten() {
        TooLong tooLong = catchThrowableOfType(TooLong.class, () -> Pdf.of(Proposals.of(Locale.ENGLISH, 80, "")));
        assertThat(tooLong.pages()).isGreaterThan(2);
        assertThat(tooLong.linesOver()).isGreaterThan(20);
        assertThat(tooLong.longest()).hasSize(10);
    }

    @Test
    void theSameProposalIsTheSameFile() throws Exception {
        ProposalDocument document = Proposals.of(Locale.ENGLISH, 4, "");
        assertThat(Pdf.of(document).bytes()).isEqualTo(Pdf.of(document).bytes());
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(read);
        }
    }
}
