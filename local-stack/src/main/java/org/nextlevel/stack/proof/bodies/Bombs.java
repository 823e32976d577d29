package org.nextlevel.stack.proof.bodies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that are large once somebody opens them. */
final class Bombs {
    private static final int MEGABYTE = 1 << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Map<String, String> WORKBOOK = Map.of(
            "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    </Types>""",
            "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="Ladder" sheetId="1" r:id="r1"/></sheets></workbook>""",
            "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");

    private static final String ROWS_BEGIN =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String ROWS_END = "</sheetData></worksheet>";

    private Bombs() {}

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** So many megabytes of zeros, by gzip. */
    static byte[] gzip(int megabytes) {
        return bytes(out -> {
            try (var gzip = new GZIPOutputStream(out)) {
                repeat(gzip, new byte[MEGABYTE], megabytes);
            }
        });
    }

    /** A sheet of so many megabytes of empty rows. */
    static byte[] workbookOfRows(int megabytes) {
        byte[] rows = "<row/>".repeat(MEGABYTE / 6).getBytes(StandardCharsets.UTF_8);
        return workbook(out -> {
            out.write(ROWS_BEGIN.getBytes(StandardCharsets.UTF_8));
            repeat(out, rows, megabytes);
            out.write(ROWS_END.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A sheet whose only cell has so many megabytes of text. */
    static byte[] workbookOfOneCell(int megabytes) {
        byte[] text = "a".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
        return workbook(out -> {
            out.write((ROWS_BEGIN + "<row><c t=\"inlineStr\"><is><t>").getBytes(StandardCharsets.UTF_8));
            repeat(out, text, megabytes);
            out.write(("</t></is></c></row>" + ROWS_END).getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A sheet that is this XML. */
    static byte[] workbookOf(String xml) {
        return workbook(out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Four cells in the farthest corners that a sheet has. */
    static byte[] workbookOfCorners() {
        return workbookOf(ROWS_BEGIN
                + "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>"
                + "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c><c r=\"XFD1048576\"><v>1</v></c></row>"
                + ROWS_END);
    }

    /** So many files without content. */
    static byte[] zipOfEmptyFiles(int count) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < count; i++) {
                    zip.putNextEntry(new ZipEntry(Integer.toString(i, Character.MAX_RADIX)));
                }
            }
        });
    }

    private static byte[] workbook(Content sheet) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : WORKBOOK.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                zip.putNextEntry(new ZipEntry(SHEET));
                sheet.write(zip);
            }
        });
    }

    private static void repeat(OutputStream out, byte[] block, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(block);
        }
    }

    private static byte[] bytes(Content content) {
        try {
            var bytes = new ByteArrayOutputStream();
            content.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
