package org.nextlevel.evidence.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.evidence.intake.column.ImportDayOrder;
import org.nextlevel.evidence.intake.file.FileFormat;
import org.nextlevel.evidence.intake.file.PeopleFile;
import org.nextlevel.evidence.intake.file.Upload;
import org.nextlevel.evidence.intake.imported.ImportMode;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/** Files are read as HR systems and spreadsheets write them, and what is broken in one is said with its line. */
@Tag("M10.1")
class FileSurveyTest {
    private static final String TABLE = "Personalnummer;Name;Eintrittsdatum\r\n0007;Jörg Müßig;01.03.2024\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyEncodingOfSpreadsheetsIsRecognised(String encoding) {
        assertThat(name(TABLE.getBytes(Charset.forName(encoding)))).isEqualTo("Jörg Müßig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstHeader(String encoding) {
        assertThat(name(("\uFEFF" + TABLE).getBytes(Charset.forName(encoding)))).isEqualTo("Jörg Müßig");
    }

    @Test
    void anotherEncodingIsReadWhenItIsNamed() {
        byte[] cyrillic = "id,name\n1,Иван\n".getBytes(Charset.forName("windows-1251"));
        assertThat(name(cyrillic, asked(List.of(), "windows-1251", null))).isEqualTo("Иван");
        assertThatThrownBy(() -> name(cyrillic, asked(List.of(), "utf-8", null)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everySeparatorIsRecognised(String separator) {
        assertThat(name("id%1$sname%1$sjob title\n1%1$s\"A%1$sB\"%1$sx\n".formatted(separator)))
                .isEqualTo("A" + separator + "B");
    }

    @Test
    void theSeparatorMayBeSaidByTheFileAndTheLinesStillCount() {
        List<ImportRow> rows = rows("sep=|\nid|name, family\n1|a\n\n2|b\n".replace("name, family", "name"));
        assertThat(rows).extracting(ImportRow::line).containsExactly(3, 5);
    }

    @Test
    void aQuotedCellMayHaveLinesAndQuotes() {
        List<ImportRow> rows = rows("id,name,title\n1,\"A \"\"B\"\"\",\"x\ny\"\n2,b,c\n");
        assertThat(rows).extracting(row -> row.entry().path("name").asText()).containsExactly("A \"B\"", "b");
        assertThat(rows).extracting(ImportRow::line).containsExactly(2, 4);
    }

    @Test
    void whatLooksLikeAFormulaIsTheTextThatItIs() {
        List<ImportRow> rows = rows("id,name,title\n=\"0007\",=1+1,+x\n'=2,@a,-b\n");
        assertThat(rows).extracting(ImportRow::externalId).containsExactly("0007", "=2");
        assertThat(rows).extracting(row -> row.entry().path("name").asText()).containsExactly("=1+1", "@a");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedByTheLineWhereItOpens() {
        refuses("id,name\n1,a\n2,\"b\n3,c\n", "Line 3, column 2");
        refuses("id,name\n1,a\n2,\"" + "b\n".repeat(6_000), "Line 3, column 2");
    }

    @Test
    void aCellOfFiveMegabytesIsNamedByItsLine() {
        refuses("id,name\n1,a\n2," + "x".repeat(5_000_000) + "\n", "Line 3, column 2");
    }

    @Test
    void aColumnThatIsNamedAndNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> rows("id,name\n1,a\n", asked(List.of("title=Job"), null, null)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations().getFirst().detail())
                                .contains("'Job'", "id, name"));
        assertThatThrownBy(() -> rows("name,title\na,b\n"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("externalId");
    }

    @Test
    void aRowWithOtherCellsThanTheHeaderIsRefusedAlone() {
        List<ImportRow> rows = rows("id,name,title\n1,a\n2,b,c,d\n3,e,f,\n");
        assertThat(rows.get(0).faults().getFirst().reason()).contains("2 cells", "3");
        assertThat(rows.get(1).faults()).hasSize(1);
        assertThat(rows.get(2).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01,2024-03-01", "01.03.2024,2024-03-01", "1.3.2024,2024-03-01", "20240301,2024-03-01",
        "2024/3/1,2024-03-01", "1-Mar-2024,2024-03-01", "31/03/2024,2024-03-31", "03/31/2024,2024-03-31"
    })
    void daysAreReadAsSpreadsheetsWriteThem(String cell, String day) {
        assertThat(rows("id,hire date\n1," + cell + "\n")
                        .getFirst()
                        .entry()
                        .path("from")
                        .asText())
                .isEqualTo(day);
    }

    @Test
    @Tag("M9.8")
    void aDayThatCouldBeTwoIsRefusedUntilAnotherCellOrTheRequestTells() {
        String table = "id,hire date\n1,03/04/2024\n";
        assertThat(rows(table).getFirst().faults().getFirst().reason()).contains("dayOrder");
        assertThat(from(rows(table + "2,13/04/2024\n"))).isEqualTo("2024-04-03");
        assertThat(from(rows(table, asked(List.of(), null, ImportDayOrder.MONTH_FIRST))))
                .isEqualTo("2024-03-04");
        assertThat(survey(bytes(table + "2,13/04/2024\n"), FileFormat.CSV, asked(List.of(), null, null))
                        .guesses())
                .extracting(Guess::changedBy)
                .contains("dayOrder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"externalId\":\"1\",\"name\":\"a\",\"position\":{\"title\":\"t\"}}]",
                "{\"people\":[{\"externalId\":\"1\",\"name\":\"a\",\"position\":{\"title\":\"t\"}}]}"
            })
    void jsonIsAnArrayOrAnObjectWithPeople(String json) {
        assertThat(json(json, FileFormat.JSON).getFirst().entry().path("title").asText())
                .isEqualTo("t");
    }

    @Test
    void jsonLinesTellAbsentFromNullAndRefuseWhatThereIsNot() {
        List<ImportRow> rows = json(
                "{\"externalId\":\"1\",\"managerExternalId\":null}\n{\"externalId\":\"2\",\"nmae\":\"x\"}\n",
                FileFormat.JSON_LINES);
        assertThat(rows.get(0).entry().has("managerExternalId")).isTrue();
        assertThat(rows.get(0).entry().has("name")).isFalse();
        assertThat(rows.get(1).faults().getFirst().column()).isEqualTo("nmae");
        assertThat(rows).extracting(ImportRow::line).containsExactly(1, 2);
    }

    @Test
    void brokenJsonIsNamedByItsLine() {
        assertThatThrownBy(() -> json("{\"externalId\":\"1\"}\n{\"externalId\"\n", FileFormat.JSON_LINES))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("line 3");
    }

    @ParameterizedTest
    @MethodSource("excessive")
    void whatIsTooLongOrTooDeepInJsonIsNamedByItsLine(String value) {
        assertThatThrownBy(() -> json("{\"externalId\":\"1\"}\n{%s}\n".formatted(value), FileFormat.JSON_LINES))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("Line 2");
    }

    static Stream<String> excessive() {
        return Stream.of(
                "\"name\":" + "1".repeat(100_000),
                "\"name\":1." + "1".repeat(100_000),
                "\"name\":1e" + "1".repeat(100_000),
                "\"name\":-" + "1".repeat(1_001),
                "\"name\":\"" + "a".repeat(10_001) + "\"",
                "\"" + "a".repeat(100_000) + "\":1",
                "\"attributes\":" + "{\"a\":".repeat(1_000),
                "\"name\":" + "[".repeat(1_000));
    }

    @Test
    void managersComeBeforeThoseWhoReportToThemWhateverTheOrder() {
        List<ImportRow> rows = rows("id,email,manager\n3,c@x.y,b@x.y\n2,b@x.y,1\n1,a@x.y,\n4,d@x.y,\n");
        assertThat(rows).extracting(ImportRow::place).containsExactly(3, 2, 0, 1);
        assertThat(rows.getFirst().entry().path("managerExternalId").asText()).isEqualTo("2");
    }

    private static void refuses(String table, String place) {
        assertThatThrownBy(() -> rows(table)).isInstanceOf(ApiProblem.class).hasMessageContaining(place);
    }

    private static String from(List<ImportRow> rows) {
        return rows.getFirst().entry().path("from").asText();
    }

    private static String name(String table) {
        return name(bytes(table));
    }

    private static String name(byte[] table) {
        return name(table, asked(List.of(), null, null));
    }

    private static String name(byte[] table, ImportParameters asked) {
        return rows(table, FileFormat.CSV, asked)
                .getFirst()
                .entry()
                .path("name")
                .asText();
    }

    private static List<ImportRow> rows(String table) {
        return rows(table, asked(List.of(), null, null));
    }

    private static List<ImportRow> rows(String table, ImportParameters asked) {
        return rows(bytes(table), FileFormat.CSV, asked);
    }

    private static List<ImportRow> json(String text, FileFormat format) {
        return rows(bytes(text), format, asked(List.of(), null, null));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ImportRow> rows(byte[] file, FileFormat format, ImportParameters asked) {
        List<ImportRow> rows = new ArrayList<>();
        try (Upload upload = Upload.of(new ByteArrayInputStream(file))) {
            FileSurvey.of(PeopleFile.of(upload, format, asked.encoding(), asked.separator()), asked)
                    .each(rows::add);
        }
        return rows;
    }

    private static FileSurvey survey(byte[] file, FileFormat format, ImportParameters asked) {
        try (Upload upload = Upload.of(new ByteArrayInputStream(file))) {
            return FileSurvey.of(PeopleFile.of(upload, format, asked.encoding(), asked.separator()), asked);
        }
    }

    private static ImportParameters asked(List<String> columns, String encoding, ImportDayOrder order) {
        return new ImportParameters(true, ImportMode.BEST_EFFORT, false, null, columns, encoding, null, order, null);
    }
}
