package org.nextlevel.evidence.evidence.content;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A metric with what follows from its numbers.
 *
 * @param change absent without a baseline
 */
public record MetricView(@JsonUnwrapped Metric metric, @Nullable MetricChange change) {
    private static final MathContext PRECISE = new MathContext(20, RoundingMode.HALF_UP);

    /**
     * From baseline to result.
     *
     * @param absolute the difference, in the metric's unit
     * @param percent of the baseline, to one decimal; absent when that is 0
     * @param improved whether it is better now; absent when nothing changed or the metric does not say which way is better
     */
    public record MetricChange(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "-28")
            BigDecimal absolute,

            @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "-70.0")
            BigDecimal percent,

            @Nullable @Schema(examples = "true") Boolean improved) {}

    /** With the change computed. */
    public static MetricView of(Metric metric) {
        return new MetricView(metric, metric.baseline() == null ? null : change(metric));
    }

    private static MetricChange change(Metric metric) {
        BigDecimal absolute = metric.result().subtract(metric.baseline());
        BigDecimal percent = metric.baseline().signum() == 0
                ? null
                : absolute.multiply(BigDecimal.valueOf(100))
                        .divide(metric.baseline().abs(), PRECISE)
                        .setScale(1, RoundingMode.HALF_UP);
        Boolean improved = metric.direction() == null || absolute.signum() == 0
                ? null
                : absolute.signum() > 0 == (metric.direction() == MetricDirection.HIGHER_IS_BETTER);
        return new MetricChange(absolute, percent, improved);
    }
}
