package org.nextlevel.kit.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

record WriteNote(
        @NotBlank @Size(max = 100) String text,
        LocalDate day,
        YearMonth month,
        @Size(max = 3) List<@Valid @NotNull Tag> tags) {
    record Tag(@NotBlank String name) {}
}
