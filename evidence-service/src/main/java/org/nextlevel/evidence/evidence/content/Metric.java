package org.nextlevel.evidence.evidence.content;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number that says what work brought about (M4.4). Numbers are decimals in strings. The change that a metric is read with
 * may be sent along; it follows from the numbers.
 *
 * @param baseline what it was before; null when there was nothing or it is not known
 * @param result what it is by the work
 * @param unit what is measured, {@code minutes}; null for money and for plain counts
 * @param direction which way is better; null when it is not said
 * @param currency ISO 4217 code; null when it is not money
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties("change")
public record Metric(
        @NotBlank @Size(max = 100) @Schema(examples = "Time of the nightly build")
        String name,

        @Nullable
        @Digits(integer = 15, fraction = 6)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, pattern = DECIMAL, examples = "40")
        BigDecimal baseline,

        @NotNull
        @Digits(integer = 15, fraction = 6)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, pattern = DECIMAL, examples = "12")
        BigDecimal result,

        @Nullable @Size(max = 40) @Schema(examples = "minutes")
        String unit,

        @Nullable @Schema(examples = "LOWER_IS_BETTER") MetricDirection direction,

        @Nullable @Pattern(regexp = "^[A-Z]{3}$", message = "must be an ISO 4217 code")
        String currency) {
    /** What {@code @Digits} allows; as the scanner would describe it, nothing could be negative. */
    private static final String DECIMAL = "^-?\\d{1,15}([.]\\d{1,6})?$";
}
