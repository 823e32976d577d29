package org.nextlevel.framework.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.framework.document.source.SourceReader;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/** Lists in the shapes in which O*NET, ESCO and people have them. The samples were written for this test. */
@Tag("M9.8")
class ListShapesTest {
    private static final CompetencyList LISTS = new CompetencyList(new SourceReader());

    @Test
    void aListOfElementsHasIdsNamesAndDescriptions() {
        ReadList read = read(sample("onet-shape.tsv"), "tab-separated-values");
        assertThat(read.competencies()).hasSize(11);
        assertThat(read.competencies().get(5))
                .isEqualTo(new ListedCompetency(
                        "9.A.6",
                        "Teaching on the job",
                        "Shows others how something is done until they can do it alone.",
                        List.of()));
        assertThat(read.isPublished()).isTrue();
    }

    @Test
    void ofAListWithARowForEachOccupationEachCompetencyCountsOnce() {
        ReadList read = read(sample("onet-long-shape.tsv"), "tab-separated-values");
        assertThat(read.competencies())
                .extracting(ListedCompetency::id)
                .containsExactly("9.A.1", "9.A.2", "9.A.3", "9.A.4", "9.A.5");
        assertThat(read.guesses())
                .extracting(Guess::kind, Guess::detail)
                .anySatisfy(one -> assertThat(one.toString()).contains("REPEATED", "15 rows"));
        assertThat(read.guesses())
                .filteredOn(one -> one.kind().equals("COLUMN_IGNORED"))
                .extracting(Guess::column)
                .contains("Scale ID", "Data Value", "Title");
    }

    @Test
    void aListOfConceptsHasSynonymsOnLinesAndKeepsNamesApart() {
        ReadList read = read(sample("esco-shape.csv"), "csv");
        assertThat(read.competencies()).extracting(ListedCompetency::name).contains("C", "C++", "C#");
        assertThat(read.competencies().getFirst().id()).isEqualTo("http://example.org/esco/skill/1");
        assertThat(read.competencies().getFirst().synonyms())
                .containsExactly("break in newcomers", "guide new colleagues", "show the ropes");
        assertThat(read.guesses())
                .filteredOn(one -> one.kind().equals("COLUMN"))
                .extracting(Guess::column)
                .containsExactlyInAnyOrder("conceptUri", "preferredLabel", "altLabels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "csv ! ~name,description,synonyms\nPatience,Waits,calm|composure\nC,,\nC++,,~",
                "csv ! ~Our skills\n\nKompetenz;Beschreibung;Synonyme\nPatience;Waits;\"calm\ncomposure\"\nC;;\nC++;;~",
                "markdown ! ~# Skills\n\n| Name | Description | Synonyms |\n|---|---|---|\n| Patience | Waits | calm; composure |\n| C | | |\n| C++ | | |~",
                "html ! ~<table><tr><th>Skill<th>Description<th>Synonyms<tr><td>Patience<td>Waits<td>calm;composure<tr><td>C<td><td><tr><td>C++<td><td></table>~",
                "json ! ~[{\"name\": \"Patience\", \"description\": \"Waits\", \"synonyms\": [\"calm\", \"composure\"]}, {\"name\": \"C\"}, {\"name\": \"C++\"}]~",
                "yaml ! ~competencies:\n- {name: Patience, description: Waits, synonyms: [calm, composure]}\n- {name: C}\n- {name: C++}~"
            })
    void plainListsSayTheSameInEveryForm(String subtype, String text) {
        List<ListedCompetency> read =
                read(text.getBytes(StandardCharsets.UTF_8), subtype).competencies();
        assertThat(read)
                .containsExactly(
                        new ListedCompetency("patience", "Patience", "Waits", List.of("calm", "composure")),
                        new ListedCompetency("c", "C", null, List.of()),
                        new ListedCompetency("c++", "C++", null, List.of()));
    }

    @Test
    void everyFaultIsNamedWithItsLineAndColumn() {
        String list = "id,name,description\n1,Patience,x\n2,,y\n1,Patience,z\n3,%s,\n".formatted("n".repeat(201));
        assertThatThrownBy(() -> read(list.getBytes(StandardCharsets.UTF_8), "csv"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .extracting(one -> one.line() + " " + one.detail())
                                .containsExactly(
                                        "3 In the column 'name': must not be blank",
                                        "4 '1' stands in line 2 with another name, description or synonyms",
                                        "5 In the column 'name': has more than 200 characters"));
    }

    @Test
    void ofJsonTheLineOfTheObjectIsNamed() {
        String list = "[\n {\"name\": \"Patience\"},\n {\"description\": \"Waits\"}\n]";
        assertThatThrownBy(() -> read(list.getBytes(StandardCharsets.UTF_8), "json"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations().getFirst().line()).isEqualTo(3));
    }

    @Test
    void anObjectThatSaysNothingIsNotPassedOver() {
        assertThatThrownBy(() -> read("[{\"name\": \"Patience\"}, {}]".getBytes(StandardCharsets.UTF_8), "json"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations().getFirst().pointer()).isEqualTo("#/1"));
    }

    @Test
    void aListWithoutNamesSaysWhatItsHeaderHas() {
        assertThatThrownBy(() -> read("Bereich;Text\nA;B\n".getBytes(StandardCharsets.UTF_8), "csv"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Its header has: Bereich, Text");
        ListParameters named = new ListParameters(List.of("name=Bereich"), null, null);
        assertThat(LISTS.read("Bereich;Text\nA;B\n".getBytes(StandardCharsets.UTF_8), "csv", named)
                        .competencies())
                .extracting(ListedCompetency::name)
                .containsExactly("A");
    }

    @Test
    @Tag("bounds")
    void aListHasAnEnd() {
        assertThat(read(numbered(20_000), "csv").competencies()).hasSize(20_000);
        assertThatThrownBy(() -> read(numbered(20_001), "csv"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("20000 competencies");
    }

    @Test
    @Tag("bounds")
    void aListMayBePackedAndUnpacksToSoMuchAtMost() throws IOException {
        assertThat(read(packed(numbered(3)), "csv").competencies()).hasSize(3);
        byte[] bomb = packed(new byte[12_000_001]);
        assertThatThrownBy(() -> read(bomb, "csv"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("unpacked");
        byte[] broken = packed(numbered(3));
        broken[12] ^= 0x55;
        assertThatThrownBy(() -> read(broken, "csv")).isInstanceOf(Malformed.class);
    }

    private static byte[] numbered(int competencies) {
        return IntStream.rangeClosed(1, competencies)
                .mapToObj(i -> "Skill %d,Does thing %d\n".formatted(i, i))
                .collect(Collectors.joining("", "name,description\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static ReadList read(byte[] list, String subtype) {
        return LISTS.read(list, subtype, ListParameters.NONE);
    }

    private static byte[] sample(String name) {
        try (InputStream file = ListShapesTest.class.getResourceAsStream("/lists/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
