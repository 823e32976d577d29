package org.nextlevel.framework.table;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nextlevel.framework.Editors;

/** Tables that are no CSV: of Markdown, of HTML pages, of workbooks. */
@QuarkusTest
@Tag("M2.1")
@Tag("M9.8")
class OtherSheetsTest {
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void tablesOfMarkdownAndHtmlAreRead() {
        as("text/markdown", "markdown", """
                ---
                title: Care team
                ---
                # Ladder

                | competency | Junior | Senior |
                |---|---|---|
                | **Talking** | Asks<br>early | Convinces |
                """.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("name", is("Care team"))
                .body("guesses.kind", hasItem("NAME"))
                .body("competencies.name", contains("Talking"))
                .body("expectations[0].text", is("Asks\nearly"));
        as("text/html", "html", """
                <table><tr><th>level</th><th>competency</th><th>text</th></tr>
                <tr><td rowspan="2">Junior</td><td>Talking</td><td>Asks<br>early</td></tr>
                <tr><td>Writing</td><td>Notes</td></tr></table>
                """.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("expectations.level", contains("Junior", "Junior"));
    }

    @Test
    void headingsBelowHeadingsAreALadder() {
        as("text/markdown", "headings", """
                # Care team

                We care.

                ## Junior
                Everybody begins here.

                ### Talking
                - Asks **early**
                - Listens

                ### Writing
                Notes what was said,
                the same day.

                ## Senior

                ### Talking
                ```
                # An example
                ```
                - Convinces
                """.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("name", is("Care team"))
                .body("levels.name", contains("Junior", "Senior"))
                .body("competencies.name", contains("Talking", "Writing"))
                .body(
                        "expectations.text",
                        contains("Asks early", "Listens", "Notes what was said, the same day.", "Convinces"))
                .body("guesses.kind", hasItems("HEADINGS", "TEXT_IGNORED"));
        as("text/markdown", "turned", """
                ## Talking
                ### Level 1
                Asks
                ### Level 2
                Convinces
                """.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("name", is("turned"))
                .body("levels.name", contains("Level 1", "Level 2"))
                .body("competencies.name", contains("Talking"));
        as("text/markdown", "prose", "# Only a title\n\nAnd a text.".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("detail", containsString("no heading below another"));
    }

    @Test
    void aWorkbookIsRead() throws IOException {
        as("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "workbook", workbook(""))
                .statusCode(201)
                .body("levels.name", contains("Junior", "1"))
                .body("expectations.text", contains("Small tasks", "Features"));
    }

    @Test
    @Tag("fair")
    void aWorkbookWithMoreRowsThanATableCanHaveIsRefusedInThoseWords() throws IOException {
        as("text/csv", "long", workbook("<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>".repeat(10_000)))
                .statusCode(400)
                .body("detail", is("The table has more than 10000 rows."));
    }

    @Test
    void theSpreadsheetOfTheReadmeIsAFramework() throws IOException {
        as(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "support",
                        Files.readAllBytes(Path.of("../docs/examples/support-ladder.xlsx")))
                .statusCode(201)
                .body("levels.name", contains("Support Agent 1", "Support Agent 2", "Senior Agent"))
                .body(
                        "competencies.name",
                        contains("Helping customers", "Product knowledge", "Teamwork", "Improvement"))
                .body("expectations.size()", is(12))
                .body("guesses.kind", contains("MATRIX", "TRACK", "LEVEL_ORDER"));
    }

    @Test
    void whatOnlyLooksLikeAWorkbookIsNamed() {
        as("text/csv", "broken", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0})
                .statusCode(422)
                .body("detail", containsString("workbook"));
        as("text/csv", "old", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 1})
                .statusCode(422)
                .body("detail", containsString(".xls"));
    }

    @Test
    void aBombOfAWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 30; i++) {
                zip.write(zeros);
            }
        }
        as("text/csv", "bomb", bytes.toByteArray()).statusCode(422).body("detail", containsString("unpacked"));
    }

    /** The smallest that a spreadsheet opens: texts in the cells, a number as a level; more rows where they are wanted. */
    private static byte[] workbook(String rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ladder" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            part(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>level</t></is></c><c r="B1" t="inlineStr"><is><t>competency</t></is></c><c r="C1" t="inlineStr"><is><t>text</t></is></c></row>
                    <row r="2"><c r="A2" t="inlineStr"><is><t>Junior</t></is></c><c r="B2" t="inlineStr"><is><t>Delivery</t></is></c><c r="C2" t="inlineStr"><is><t>Small tasks</t></is></c></row>
                    <row r="3"><c r="A3"><v>1</v></c><c r="B3" t="inlineStr"><is><t>Delivery</t></is></c><c r="C3" t="inlineStr"><is><t>Features</t></is></c></row>
                    %s</sheetData></worksheet>""".formatted(rows));
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private ValidatableResponse as(String mediaType, String key, byte[] document) {
        return acme.editor()
                .contentType(mediaType)
                .body(document)
                .put("/api/frameworks/%s/draft".formatted(key))
                .then();
    }

    @Test
    @Tag("fair")
    @Timeout(30)
    void aTextThatLooksLikeVeryManyMarksIsReadOrRefused() {
        for (String part : List.of("[", "<a", "*a ", "`", "**a *b ", "| [", "|a", "\\", "> ", "- ")) {
            as("text/markdown", "marks", part.repeat(1_000_000 / part.length()).getBytes(StandardCharsets.UTF_8))
                    .statusCode(anyOf(is(400), is(422)));
            String table = "|level|competency|text|\n|---|---|---|\n|a|b|" + part.repeat(3_000) + "|\n";
            as("text/markdown", "marks", table.getBytes(StandardCharsets.UTF_8))
                    .statusCode(anyOf(is(200), is(201), is(400), is(422), is(428)));
        }
    }

    @Test
    @Tag("fair")
    void aPageWhoseCellsReachOverManyRowsIsRefusedBeforeTheyAreMade() {
        String row = "<tr>" + "<td rowspan=999>a".repeat(400) + "</tr>";
        as(
                        "text/html",
                        "reaching",
                        ("<table>" + (row + "<tr></tr>".repeat(998)).repeat(10)).getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("detail", containsString("more than 250000 cells"));
    }
}
