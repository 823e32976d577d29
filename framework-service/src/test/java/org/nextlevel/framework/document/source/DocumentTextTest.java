package org.nextlevel.framework.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.sentence.Translations;

/** How the text of a document is read, whatever the framework says. */
@QuarkusTest
@Tag("M2.1")
class DocumentTextTest {
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void brokenYamlNamesTheLine() {
        write("name: A\nlevels: [\n- a: b: c\n").statusCode(400).body("violations[0].line", is(3));
        write("name: A\nlevels:\n\t- a: b\n")
                .statusCode(400)
                .body("violations[0].line", is(3))
                .body("violations[0].detail", is("a tab stands where YAML wants spaces"));
    }

    @Test
    @Tag("languages")
    void whatIsBrokenIsSaidInGermanToo() {
        assertThat(Translations.in(Locale.GERMAN))
                .containsKeys(SourceReader.REASONS.forms().toArray(String[]::new));
        acme.editor()
                .contentType("application/yaml")
                .header("Accept-Language", "de")
                .body("name: A\nlevels: [\n- a: b: c\n")
                .put("/api/frameworks/text/draft")
                .then()
                .statusCode(400)
                .body("detail", is("Das Dokument ist weder JSON noch YAML; das Lesen endete in Zeile 3."))
                .body("violations[0].detail", not(containsString("while")));
    }

    @Test
    void whatIsNestedTooDeepNamesNothingOfTheProgram() {
        write("a: " + "[".repeat(60) + "]".repeat(60))
                .statusCode(400)
                .body("violations[0].detail", is("it is nested deeper than 50 levels"));
    }

    @Test
    void aSecondDocumentIsNotPassedOver() {
        write("---\ntitle: Care team\ntopics:\n  - name: teaching\n---\n# Notes below\n")
                .statusCode(400)
                .body("detail", is("A second document begins in line 5; only one is read."));
        write("name: A\n---\nnot: yaml: at all\n").statusCode(400).body("detail", containsString("begins in line 2"));
        acme.editor()
                .contentType("application/json")
                .body("{\"name\": \"A\"}\n{}")
                .put("/api/frameworks/text/draft")
                .then()
                .statusCode(400)
                .body("detail", containsString("only one is read"));
    }

    @Test
    void jsonFaultsHaveLinesToo() {
        acme.editor()
                .contentType("application/json")
                .body("{\n\"name\": \"A\",\n\"levels\": []\n}")
                .put("/api/frameworks/json/draft")
                .then()
                .statusCode(422)
                .body("violations.find { it.pointer == '#/levels' }.line", is(3));
    }

    @Test
    void anAliasIsRefusedSinceNobodySeesWhatItStandsFor() {
        write("name: &n A\nsummary: *n\n").statusCode(400).body("detail", containsString("alias (*) at line 2"));
    }

    @Test
    void windows1252IsRead() {
        acme.editor()
                .contentType("application/yaml")
                .body(Editors.small("Führt – „klar“.").getBytes(Charset.forName("windows-1252")))
                .put("/api/frameworks/old/draft")
                .then()
                .statusCode(201)
                .body("expectations[0].text", is("Führt – „klar“."));
    }

    @Test
    void anyUnicodeIsKeptUpToTenThousandCharacters() {
        String text = "👩‍🔧 Ж ".repeat(1_000).strip();
        write(Editors.small(text)).statusCode(201).body("expectations[0].text", is(text));
        write(Editors.small("x".repeat(10_001)))
                .statusCode(422)
                .body("violations.pointer", hasItems("#/expectations/0/text"));
    }

    @Test
    void aKeyThatComesTwiceIsRefused() {
        write("name: A\nname: B\n").statusCode(400).body("type", is("urn:problem:malformed"));
    }

    @Test
    void aTextThatUnfoldsToMoreThanItLooksIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        write(bomb.toString()).statusCode(400);
    }

    @Test
    void jsonWithAByteOrderMarkIsRead() {
        acme.editor()
                .contentType("application/json")
                .body("\uFEFF{\"name\":\"A\"}")
                .put("/api/frameworks/bom/draft")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("#/levels"));
    }

    @Test
    void aBodyThatIsNoDocumentIsMalformed() {
        write("just words").statusCode(400);
        write("").statusCode(400);
    }

    @Test
    void aTextWithACharacterThatCannotBeKeptIsRefused() {
        acme.editor()
                .contentType("application/json")
                .body("""
                        {"name":"A\\u0000", "tracks":[{"key":"m","name":"M"}], "levels":[{"key":"o","name":"O","track":"m"}],
                         "competencies":[{"key":"c","name":"C"}], "expectations":[{"id":"a","level":"o","competency":"c","text":"x"}]}
                        """)
                .put("/api/frameworks/nul/draft")
                .then()
                .statusCode(400)
                .body("type", is("urn:problem:malformed"));
    }

    private ValidatableResponse write(String document) {
        return acme.writes("broken", document).then();
    }
}
