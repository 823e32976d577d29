package org.nextlevel.evidence.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nextlevel.kit.problem.Malformed;

/** A file of people, which may be read several times; a record of it is in memory at a time. */
public final class PeopleFile {
    private static final int MOST_ROWS = 200_000;

    private final Upload upload;
    private final FileFormat format;
    private final Charset charset;
    private final boolean isEncodingSaid;
    private final TableShape shape;

    private PeopleFile(Upload upload, FileFormat format, Charset charset, boolean isEncodingSaid, TableShape shape) {
        this.upload = upload;
        this.format = format;
        this.charset = charset;
        this.isEncodingSaid = isEncodingSaid;
        this.shape = shape;
    }

    /**
     * @param encoding as the request says it; null where it does not
     * @param separator likewise
     * @throws Malformed when it is not written as is said
     */
    public static PeopleFile of(Upload upload, FileFormat format, String encoding, String separator) {
        try {
            Charset charset = encoding == null ? FileEncoding.of(upload.path()) : FileEncoding.named(encoding);
            TableShape shape = format == FileFormat.CSV ? TableShape.of(upload.path(), charset, separator) : null;
            return new PeopleFile(upload, format, charset, encoding != null, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the first row of a table; nothing for JSON, which says with each value what it is. */
    public List<String> headers() {
        return shape == null ? List.of() : new CsvRecords(upload.path(), shape).headers();
    }

    /**
     * Reads it from its beginning.
     *
     * @param fields of a table: place in the row, from 0 → what the cell is
     * @throws Malformed when it is broken, or longer than 200,000 records
     */
    public void each(Map<Integer, String> fields, Consumer<FileRecord> taker) {
        Consumer<FileRecord> bounded = row -> {
            if (row.number() > MOST_ROWS) {
                throw new Malformed("The file has more than %d people: send it in parts.", MOST_ROWS);
            }
            taker.accept(row);
        };
        if (shape == null) {
            new JsonRecords(upload.path(), charset).each(format, bounded);
        } else {
            new CsvRecords(upload.path(), shape).each(fields, bounded);
        }
    }

    /** The encoding that it is read in. */
    public String encoding() {
        return charset.name();
    }

    /** Whether the request says the encoding. */
    public boolean isEncodingSaid() {
        return isEncodingSaid;
    }

    /** Between the cells of a table; null for JSON. */
    public String separator() {
        return shape == null ? null : String.valueOf(shape.separator());
    }

    /** Whether the file or the request says the separator. */
    public boolean isSeparatorSaid() {
        return shape == null || shape.isSaid();
    }

    public FileFormat format() {
        return format;
    }
}
