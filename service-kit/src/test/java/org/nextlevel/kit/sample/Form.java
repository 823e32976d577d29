package org.nextlevel.kit.sample;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body with a property of every type. */
record Form(
        @NotBlank @Nullable String text,
        @FutureOrPresent @Nullable LocalDate day,
        @Nullable YearMonth month,
        @Nullable Instant moment,
        @Nullable LocalDateTime start,
        @Nullable LocalTime time,
        @Nullable UUID id,
        @Nullable Boolean sure,
        int count,
        @Nullable Long size,
        @Nullable BigDecimal share,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(implementation = String.class) @Nullable
        BigDecimal amount,

        @Nullable Colour colour,
        @Valid @Nullable FormEntry entry,
        @Size(max = 3) @Nullable List<@Valid @NotNull FormEntry> entries,
        @Nullable List<@NotNull UUID> ids,
        @Nullable Map<String, Object> facts) {

    /** A value of few. */
    enum Colour {
        RED,
        GREEN
    }

    /** A part of it. */
    record FormEntry(
            @NotBlank @Nullable String name, @Nullable LocalDate since) {}
}
