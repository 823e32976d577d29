package org.nextlevel.evidence.suggestion.quantity;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a sentence names, with its place in it. It is a suggestion: whether it says what the work was worth is for
 * the owner to decide. Numbers are decimals in strings, as everywhere where money may be meant.
 *
 * @param text the words it was read from
 * @param start of the first character of the text in the sentence, from 0, in UTF-16 units
 * @param end after its last character
 * @param before what it was earlier, in the same unit; null when the sentence does not say
 * @param value the amount itself, or the lower end of a range
 * @param upTo the upper end of a range; null when it is none
 * @param unit what is counted or measured: {@code minutes}, {@code junior developers}; null for money, shares, factors and
 *     numbers without one
 * @param ambiguous whether its point or comma may part decimals where it was taken to part thousands, since the sentence is in
 *     a language that writes thousands otherwise
 * @param currency ISO 4217 code; null when it is not money
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quantity(
        QuantityKind kind,
        @Schema(examples = "from 40 to 12 minutes") String text,
        @Schema(examples = "22") int start,
        @Schema(examples = "43") int end,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "40")
        BigDecimal before,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "12")
        BigDecimal value,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "15")
        BigDecimal upTo,

        @Nullable @Schema(examples = "minutes") String unit,
        @Nullable @Schema(examples = "EUR") String currency,
        boolean ambiguous) {

    /** What sort of amount it is. */
    public enum QuantityKind {
        /** An amount of money. */
        MONEY,
        /** A share of a hundred; the unit is {@code points} where percentage points are meant. */
        PERCENT,
        /** A length of time. */
        DURATION,
        /** So many times as much: 3 for "3×", 0.5 for "halved". */
        FACTOR,
        /** A number of things. */
        COUNT
    }
}
