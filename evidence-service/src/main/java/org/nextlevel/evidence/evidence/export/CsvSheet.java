package org.nextlevel.evidence.evidence.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.kit.table.SpreadsheetCell;

/** Evidence as CSV (RFC 4180), a row a piece; several values stand in one cell, a line each. */
final class CsvSheet implements ExportSheet {
    private static final String[] HEADERS = {
        "id",
        "summary",
        "narrative",
        "startedOn",
        "occurredOn",
        "kind",
        "metrics",
        "links",
        "claims",
        "visibility",
        "confirmed",
        "partly",
        "disagreed",
        "loggedAt"
    };

    private final CSVPrinter csv;

    CsvSheet(Writer writer) throws IOException {
        csv = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setHeader(HEADERS).get());
    }

    @Override
    public void add(ExportedPiece piece) throws IOException {
        cell(piece.id());
        cell(piece.summary());
        cell(piece.narrative());
        cell(piece.startedOn());
        cell(piece.occurredOn());
        cell(piece.kind());
        cells(piece.metrics(), ExportWording::of);
        cells(piece.links(), link -> link.label() == null ? link.url() : link.label() + " <" + link.url() + ">");
        cells(piece.claims(), ExportWording::of);
        cell(piece.visibility());
        cell(piece.count(AttestationOutcome.CONFIRMED));
        cell(piece.count(AttestationOutcome.PARTLY));
        cell(piece.count(AttestationOutcome.DISAGREED));
        cell(piece.loggedAt());
        csv.println();
    }

    private <T> void cells(List<T> values, Function<T, String> wording) throws IOException {
        cell(values.isEmpty() ? null : values.stream().map(wording).collect(Collectors.joining("\n")));
    }

    private void cell(Object value) throws IOException {
        csv.print(SpreadsheetCell.guarded(value == null ? null : value.toString()));
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
