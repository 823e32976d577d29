package org.nextlevel.advisor.signal.told;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many signals of one system, each for itself. */
record TellSignalsRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid NumberedSignal> signals) {

    /** A signal, and what the system calls it. */
    record NumberedSignal(
            @NotBlank @Size(max = 100) @Schema(examples = "freeze-2026-q3")
            String externalId,

            @NotNull @Valid TellSignalRequest signal) {}
}
