package org.nextlevel.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A proposal as an Office Open XML document. */
public final class Docx {
    private Docx() {}

    /** The whole file. */
    public static byte[] of(ProposalDocument document) {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            add(word, document.person() + ": " + document.targetTitle());
            document.sections().forEach(section -> {
                add(word, Html.heading(section.kind(), document.language()));
                add(word, section.introduction());
                section.claims().forEach(claim -> add(word, claim.text()));
            });
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XWPFDocument word, String text) {
        word.createParagraph().createRun().setText(text);
    }
}
