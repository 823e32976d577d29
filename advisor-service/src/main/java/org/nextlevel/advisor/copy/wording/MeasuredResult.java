package org.nextlevel.advisor.copy.wording;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;

/**
 * A number that says what work brought about (M4.4).
 *
 * @param baseline what it was before; null when there was nothing or it is not known
 * @param unit what is measured; null for money and for plain counts
 * @param currency ISO 4217 code; null when it is not money
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MeasuredResult(String name, BigDecimal baseline, BigDecimal result, String unit, String currency) {}
