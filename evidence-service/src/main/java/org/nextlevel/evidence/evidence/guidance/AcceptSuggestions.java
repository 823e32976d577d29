package org.nextlevel.evidence.evidence.guidance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.content.Metric;
import org.nextlevel.evidence.suggestion.SuggestedCompetency;
import org.nextlevel.evidence.suggestion.period.SuggestedPeriod;
import org.nextlevel.evidence.suggestion.quantity.Quantity;

/** A content as it becomes by suggestions that its owner accepts, one after the other. */
final class AcceptSuggestions {
    /** What a metric holds. */
    private static final int DECIMALS = 6;

    private EvidenceContent content;

    AcceptSuggestions(EvidenceContent content) {
        this.content = content;
    }

    EvidenceContent content() {
        return content;
    }

    boolean claims(SuggestedCompetency suggested) {
        return content.claims().stream()
                .anyMatch(claim ->
                        claim.competency().equals(suggested.competency().key()));
    }

    boolean spans(SuggestedPeriod period) {
        return period.until().equals(content.occurredOn())
                && (period.from().equals(content.startedOn())
                        || content.startedOn() == null && period.from().equals(period.until()));
    }

    boolean measures(Quantity quantity) {
        Metric asMetric = metric(quantity);
        return content.metrics().stream()
                .anyMatch(metric -> metric.result().compareTo(asMetric.result()) == 0
                        && Objects.equals(metric.unit(), asMetric.unit())
                        && Objects.equals(metric.currency(), asMetric.currency()));
    }

    void claim(Claim claim) {
        List<Claim> claims = new ArrayList<>(content.claims());
        claims.add(claim);
        content = content.claiming(claims);
    }

    void take(EvidenceKind kind) {
        content = content.of(kind);
    }

    /** One day needs no beginning. */
    void take(SuggestedPeriod period) {
        boolean isOneDay = period.from().equals(period.until());
        content = content.done(isOneDay ? null : period.from(), period.until());
    }

    void take(Quantity quantity) {
        List<Metric> metrics = new ArrayList<>(content.metrics());
        metrics.add(metric(quantity));
        content = content.measuring(metrics);
    }

    /** The lower end of a range: what is sure. Which way is better is for the owner to say. */
    private static Metric metric(Quantity quantity) {
        String unit = switch (quantity.kind()) {
            case PERCENT -> quantity.unit() == null ? "%" : quantity.unit();
            case FACTOR -> "times";
            case MONEY, DURATION, COUNT -> quantity.unit();
        };
        String name = switch (quantity.kind()) {
            case MONEY -> "Money";
            case PERCENT -> "Share";
            case DURATION -> "Time";
            case FACTOR -> "Factor";
            case COUNT -> "Count";
        };
        String held = unit == null || unit.length() <= 40 ? unit : unit.substring(0, 40);
        return new Metric(name, decimal(quantity.before()), decimal(quantity.value()), held, null, quantity.currency());
    }

    private static BigDecimal decimal(BigDecimal value) {
        return value == null || value.scale() <= DECIMALS ? value : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
