package org.nextlevel.evidence.evidence.export;

import java.math.BigDecimal;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.Metric;
import org.nextlevel.evidence.evidence.content.MetricView;

/** Numbers and claims in words that people read. */
final class ExportWording {
    private ExportWording() {}

    /** {@code Time of the build: 40 → 12 minutes (-70.0 %)}. */
    static String of(Metric metric) {
        var words = new StringBuilder(metric.name()).append(": ");
        if (metric.baseline() != null) {
            words.append(metric.baseline().toPlainString()).append(" → ");
        }
        words.append(metric.result().toPlainString());
        String unit = metric.currency() == null ? metric.unit() : metric.currency();
        if (unit != null) {
            words.append(' ').append(unit);
        }
        var change = MetricView.of(metric).change();
        if (change != null && change.percent() != null) {
            BigDecimal percent = change.percent();
            words.append(" (")
                    .append(percent.signum() > 0 ? "+" : "")
                    .append(percent.toPlainString())
                    .append(" %)");
        }
        return words.toString();
    }

    /** {@code communication at senior-1}. */
    static String of(Claim claim) {
        return claim.competency() + " at " + claim.level();
    }
}
