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

/** A body with a property of every type. */
record Form(
        @NotBlank String text,
        @FutureOrPresent LocalDate day,
        YearMonth month,
        Instant moment,
        LocalDateTime start,
        LocalTime time,
        UUID id,
        Boolean sure,
        int count,
        Long size,
        BigDecimal share,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        Colour colour,
        @Valid FormEntry entry,
        @Size(max = 3) List<@Valid @NotNull FormEntry> entries,
        List<@NotNull UUID> ids,
        Map<String, Object> facts) {

    /** A value of few. */
    enum Colour {
        RED,
        GREEN
    }

    /** A part of it. */
    record FormEntry(@NotBlank String name, LocalDate since) {}
}
