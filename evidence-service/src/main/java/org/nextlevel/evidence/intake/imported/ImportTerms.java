package org.nextlevel.evidence.intake.imported;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.intake.column.Columns.ReadColumn;
import org.nextlevel.evidence.intake.file.FileFormat;
import org.nextlevel.kit.guess.Guess;

/**
 * How a file was read, and what is to be done with it.
 *
 * @param roster whether it names everybody, so that whoever it does not name may have left
 * @param reference by which the caller tells it from another of the same content; null for none
 * @param digest of the bytes and of all that was asked for with them
 * @param separator null for JSON
 * @param framework of every row that names none; null for none
 * @param language in which it speaks to whoever sent it
 */
@Embeddable
public record ImportTerms(
        @Enumerated(EnumType.STRING) ImportMode mode,
        boolean roster,
        @Nullable String reference,
        String digest,
        @Enumerated(EnumType.STRING) FileFormat format,
        String encoding,
        @Nullable String separator,
        @Nullable String framework,
        @JdbcTypeCode(SqlTypes.JSON) List<ReadColumn> columns,
        @JdbcTypeCode(SqlTypes.JSON) List<Guess> guesses,
        String language) {}
