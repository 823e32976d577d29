package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All of one's own evidence can be taken away. */
@QuarkusTest
@Tag("M3.3")
class ExportTest {
    private static final String OWN = "/api/employees/me/evidence";
    private static final Map<String, ?> WHOLE = Map.of(
            "summary",
            "Cut the *nightly* build [sic] & <more>",
            "narrative",
            "The *whole* company waited.\n\n* one\n* two",
            "startedOn",
            "2026-01-05",
            "occurredOn",
            "2026-03-01",
            "kind",
            "RESULT",
            "metrics",
            List.of(
                    Map.of("name", "=Nightly build", "baseline", "40", "result", "12", "unit", "minutes"),
                    Map.of("name", "Cost", "result", "4", "currency", "EUR")),
            "links",
            List.of(
                    Map.of("url", "https://ci.example.com/a_b_(1)", "label", "The [log]"),
                    Map.of("url", "https://ci.example.com/2")),
            "claims",
            List.of(Map.of("competency", "depth", "level", "one", "expectation", "one.depth")));

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void theJsonTellsAllThatThereIs() {
        String path = logs(WHOLE);
        acme.shows(path, "LINE");
        acme.attests("manager", path, "CONFIRMED");
        export("json")
                .header("Content-Type", containsString("application/json"))
                .header("Content-Disposition", is("attachment; filename=\"evidence.json\""))
                .body("version", is(1))
                .body("pieces.summary", contains("Knows depth", WHOLE.get("summary")))
                .body("pieces[1].narrative", is(WHOLE.get("narrative")))
                .body("pieces[1].startedOn", is("2026-01-05"))
                .body("pieces[1].kind", is("RESULT"))
                .body("pieces[1].metrics[0]", is(((List<?>) WHOLE.get("metrics")).get(0)))
                .body("pieces[1].links", is(WHOLE.get("links")))
                .body("pieces[1].claims[0].framework", is("craft"))
                .body("pieces[1].claims[0].expectation", is("one.depth"))
                .body("pieces[1].visibility", is("LINE"))
                .body("pieces[1].attestations.attester.id", contains(acme.idOf("manager")))
                .body("pieces[1].attestations.outcome", contains("CONFIRMED"))
                .body("pieces[0].collaborators", empty())
                .body("pieces[0].sharedWith", empty())
                .body("pieces[0]", hasKey("updatedAt"))
                .body("pieces[0]", not(hasKey("narrative")));
    }

    @Test
    void aCellHasALineForEachValueAndNoFormula() throws IOException {
        logs(WHOLE);
        logs(Map.of("summary", "=HYPERLINK(\"https://evil.example.com\")", "narrative", "One,\r\n\"two\""));
        List<CSVRecord> rows = table();
        assertThat(rows).hasSize(3);
        assertThat(rows).extracting(row -> row.get("summary")).contains("'=HYPERLINK(\"https://evil.example.com\")");
        CSVRecord whole = rows.getLast();
        assertThat(whole.get("metrics")).isEqualTo("'=Nightly build: 40 → 12 minutes (-70.0 %)\nCost: 4 EUR");
        assertThat(whole.get("links"))
                .isEqualTo("The [log] <https://ci.example.com/a_b_(1)>\nhttps://ci.example.com/2");
        assertThat(whole.get("claims")).isEqualTo("depth at one");
        assertThat(whole.get("confirmed")).isEqualTo("0");
    }

    @Test
    void theDocumentReadsAsItWasWritten() {
        logs(WHOLE);
        logs(Map.of("summary", "# 1. __ `dull` \\ ![x](y)\nand\nmore", "occurredOn", "2026-03-02"));
        logs(Map.of("summary", "Next", "narrative", "> said\n\n```\nopen", "occurredOn", "2026-02-01"));
        String markdown = export("markdown").extract().asString();
        Node document = Parser.builder().build().parse(markdown);
        String html = HtmlRenderer.builder().build().render(document);
        assertThat(html)
                .startsWith("<h1>What I did</h1>")
                .containsSubsequence("<h2>March 2026</h2>", "dull", "nightly", "<h2>February 2026</h2>", "Next")
                .containsOnlyOnce("<h2>March 2026</h2>")
                .contains("<strong>Cut the *nightly* build [sic] &amp; &lt;more&gt;</strong>")
                .contains("<em>(result, 5 January 2026 – 1 March 2026)</em>")
                .contains("<strong># 1. __ `dull` \\ ![x](y)\nand\nmore</strong>")
                .contains("The <em>whole</em> company waited.")
                .containsSubsequence("<li>one</li>", "<li>two</li>", "</ul>", "<ul>", "=Nightly build: 40 → 12 minutes")
                .contains("<a href=\"https://ci.example.com/a_b_(1)\">The [log]</a>")
                .contains("<a href=\"https://ci.example.com/2\">https://ci.example.com/2</a>")
                .containsSubsequence("Shows depth at one", "<blockquote>", "<pre><code>open");
        assertThat(document.getLastChild().getClass().getSimpleName()).isEqualTo("BulletList");
    }

    @Test
    void moreThanAPageIsExportedOnceEach() throws IOException {
        String text =
                IntStream.range(0, 250).mapToObj("- Piece %03d"::formatted).collect(Collectors.joining("\n"));
        acme.as("engineer")
                .body(Map.of("text", text))
                .post(OWN + "/batches")
                .then()
                .statusCode(200);
        assertThat(table()).extracting(row -> row.get("summary")).hasSize(251).doesNotHaveDuplicates();
        export("json").body("pieces", hasSize(251));
    }

    @Test
    void whatIsDeletedOrErasedIsNotExported() {
        String deleted = acme.evidence("deleted");
        String erased = acme.evidence("erased");
        acme.as("engineer").header("If-Match", "*").delete(deleted);
        acme.as("engineer").header("If-Match", "*").post(erased + "/erasure");
        export("json").body("pieces.summary", contains("Knows depth"));
    }

    @Test
    @Tag("privacy")
    void onlyTheOwnerExports() {
        acme.sharedEvidence("ours");
        for (String reader : List.of("manager", "director", "colleague")) {
            acme.as(reader)
                    .get("/api/employees/%s/evidence/export".formatted(acme.idOf("engineer")))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aFormatThatIsNotKnownIsNamed() {
        acme.as("engineer")
                .get(OWN + "/export?format=xml")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("format"));
    }

    private List<CSVRecord> table() throws IOException {
        String text = export("csv").extract().asString();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }

    private ValidatableResponse export(String format) {
        return acme.as("engineer")
                .queryParam("format", format)
                .get(OWN + "/export")
                .then()
                .statusCode(200);
    }

    private String logs(Map<String, ?> content) {
        return acme.as("engineer")
                .body(content)
                .post(OWN)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
