package org.nextlevel.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.font.FontFolder;
import org.nextlevel.document.font.PaperFonts;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Proposals on paper, set with the fonts that ship and those of the folder that tests fill. */
final class Papers {
    static final PaperFonts FONTS = PaperFonts.with(FontFolder.of(folder()));

    private Papers() {}

    static Pdf pdf(ProposalDocument document) throws TooLong, Unprintable {
        return Pdf.of(document, FONTS);
    }

    /** What a search and a screen reader find in it. */
    static String text(Pdf pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(read);
        }
    }

    /** What of PDF/UA-1 it breaks. */
    static List<TestAssertion> faults(Pdf pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf.bytes()), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions();
        }
    }

    private static Path folder() {
        try {
            return Path.of(FontFolder.class.getResource("folder").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
